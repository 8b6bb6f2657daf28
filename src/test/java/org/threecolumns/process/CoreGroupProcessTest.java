package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.completeness.Gap;
import org.threecolumns.timeliness.MovableClock;

@ProductTest
@CoversEveryFlow("core-group")
class CoreGroupProcessTest {

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
        care.meetsInCoreGroup("core-group");
        assertThat(care.walk().instance("core-group"))
                .hasPassedInOrder("userTask_holdCoreGroup", "serviceTask_signCoreGroup", "endEvent_coreGroupSigned")
                .hasNotPassed("endEvent_coreGroupReminded")
                .isEnded();
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank("core-group", "sami.social"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(care.walk().instance("core-group"))
                .isWaitingAt("userTask_holdCoreGroup")
                .hasNotPassed("endEvent_coreGroupSigned");
    }

    @Test
    void reminderDue_isRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf("core-group");
        assertThat(care.walk().run("core-group").remindedAt()).isNotNull();
        care.meetsInCoreGroup("core-group");
        assertThat(care.walk().instance("core-group"))
                .hasPassed("endEvent_coreGroupReminded", "endEvent_coreGroupSigned")
                .isEnded();
    }

    @Test
    void nextCoreGroup_existsFromTheSignatureOn() {
        Care care = ready().meetsInCoreGroup("early-review");
        assertThat(care.walk().run("core-group").dueOn()).isEqualTo("2026-03-31");
        assertThat(care.open()).contains("core-group", "review-conference");
    }

    private Care ready() {
        return walks.begin("Poppy")
                .to("strategy-discussion")
                .care()
                .enquiredInto()
                .confers("protection-plan");
    }
}
