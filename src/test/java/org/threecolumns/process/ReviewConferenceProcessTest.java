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
@CoversEveryFlow("review-conference")
class ReviewConferenceProcessTest {

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
        care.reviews("protection-plan");
        assertThat(care.walk().instance("review-conference"))
                .hasPassedInOrder(
                        "userTask_holdReviewConference",
                        "serviceTask_signReviewConference",
                        "endEvent_reviewConferenceSigned")
                .hasNotPassed("endEvent_reviewConferenceReminded")
                .isEnded();
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank("review-conference", "carl.chair"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(care.walk().instance("review-conference"))
                .isWaitingAt("userTask_holdReviewConference")
                .hasNotPassed("endEvent_reviewConferenceSigned");
    }

    @Test
    void reminderDue_isRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf("review-conference");
        assertThat(care.walk().run("review-conference").remindedAt()).isNotNull();
        care.reviews("protection-plan");
        assertThat(care.walk().instance("review-conference"))
                .hasPassed("endEvent_reviewConferenceReminded", "endEvent_reviewConferenceSigned")
                .isEnded();
    }

    @Test
    void reviewOnTheDayOfTheConference_isRefused() {
        Care care = walks.begin("Poppy")
                .to("strategy-discussion")
                .care()
                .enquiredInto()
                .confers("protection-plan");
        assertThat(care.tries(
                        "review-conference",
                        "carl.chair",
                        run -> CareAnswers.review(run, walks.openStatements(run), care.today(), "protection-plan")))
                .isNotEmpty();
        assertThat(care.casework(0).openPlan()).isPresent();
    }

    @Test
    void ended_takesTheOpenCoreGroupAlong() {
        Care care = ready().reviews("close");
        assertThat(evidence.runs(care.walk())).contains("core-group SUPERSEDED");
        assertThat(care.casework(0).openPlan()).isEmpty();
        assertThat(care.open()).contains("closure");
    }

    private Care ready() {
        return walks.begin("Poppy")
                .to("strategy-discussion")
                .care()
                .enquiredInto()
                .confers("protection-plan")
                .daysLater(70);
    }
}
