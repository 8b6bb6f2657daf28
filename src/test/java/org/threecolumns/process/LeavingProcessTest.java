package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.completeness.Gap;
import org.threecolumns.timeliness.MovableClock;

@ProductTest
@CoversEveryFlow("leaving")
class LeavingProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void held_endsSigned() {
        Care care = ready();
        care.confirmsLeaving("left", "moved");
        assertThat(care.walk().instance("leaving"))
                .hasPassedInOrder("userTask_recordLeaving", "serviceTask_recordLeaving", "endEvent_leavingRecorded")
                .hasNotPassed("endEvent_leavingReminded")
                .isEnded();
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank("leaving", "tess.team"))
                .extracting(Gap::code)
                .contains("required");
        assertThat(care.walk().instance("leaving"))
                .isWaitingAt("userTask_recordLeaving")
                .hasNotPassed("endEvent_leavingRecorded");
    }

    @Test
    void reminderDue_isRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf("leaving");
        assertThat(care.walk().run("leaving").remindedAt()).isNotNull();
        care.confirmsLeaving("left", "moved");
        assertThat(care.walk().instance("leaving"))
                .hasPassed("endEvent_leavingReminded", "endEvent_leavingRecorded")
                .isEnded();
    }

    @Test
    void stays_changesNothing() {
        Care care = ready().confirmsLeaving("stays", "moved");
        assertThat(care.open()).contains("caf").doesNotContain("leaving");
    }

    private Care ready() {
        return walks.begin("Poppy").to("caf").care().leaves(DepartureReason.MOVED, 0);
    }
}
