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
@CoversEveryFlow("initial-conference")
class InitialConferenceProcessTest {

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
        care.confers("protection-plan");
        assertThat(care.walk().instance("initial-conference"))
                .hasPassedInOrder(
                        "userTask_holdInitialConference",
                        "serviceTask_signInitialConference",
                        "endEvent_initialConferenceSigned")
                .hasNotPassed("endEvent_initialConferenceReminded")
                .isEnded();
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank("initial-conference", "carl.chair"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(care.walk().instance("initial-conference"))
                .isWaitingAt("userTask_holdInitialConference")
                .hasNotPassed("endEvent_initialConferenceSigned");
    }

    @Test
    void reminderDue_isRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf("initial-conference");
        assertThat(care.walk().run("initial-conference").remindedAt()).isNotNull();
        care.confers("protection-plan");
        assertThat(care.walk().instance("initial-conference"))
                .hasPassed("endEvent_initialConferenceReminded", "endEvent_initialConferenceSigned")
                .isEnded();
    }

    @Test
    void atAWeekend_isRefused() {
        Care care = ready().daysLater(4);
        assertThat(care.tries(
                        "initial-conference",
                        "carl.chair",
                        run -> CareAnswers.conference(run, care.today(), "protection-plan")))
                .extracting(Gap::code)
                .containsExactly("weekend");
    }

    @Test
    void notQuorate_isAdjournedOrSaysWhyItWentOn() {
        Care care = ready();
        assertThat(care.tries(
                        "initial-conference",
                        "carl.chair",
                        run -> CareAnswers.notQuorate(run, care.today(), "protection-plan")))
                .extracting(Gap::code)
                .containsExactly("not-quorate");
        care.confersAlone("adjourned");
        assertThat(care.open()).contains("initial-conference");
    }

    @Test
    void plan_startsOnTheDayOfTheConference() {
        Care care = ready().daysLater(6).confers("protection-plan");
        assertThat(care.casework(0).openPlan().orElseThrow().startedOn()).isEqualTo("2026-03-09");
        assertThat(care.casework(0).openPlan().orElseThrow().visitDueOn()).isEqualTo("2026-03-23");
    }

    private Care ready() {
        return walks.begin("Poppy").to("strategy-discussion").care().enquiredInto();
    }
}
