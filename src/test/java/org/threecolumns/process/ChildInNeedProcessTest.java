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
@CoversEveryFlow("child-in-need")
class ChildInNeedProcessTest {

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
    void signedAndAuthorised_takesEffect() {
        Care care = ready();
        care.plansForNeed("cin-review");
        assertThat(care.walk().instance("child-in-need"))
                .isWaitingAt("userTask_endorsePlan")
                .hasNotPassed("endEvent_planEndorsed");
        care.authorises("child-in-need");
        assertThat(care.walk().instance("child-in-need"))
                .hasPassedInOrder(
                        "userTask_planWithFamily",
                        "serviceTask_signPlan",
                        "userTask_endorsePlan",
                        "endEvent_planEndorsed")
                .hasNotPassed("endEvent_planningReminded", "endEvent_endorsementReminded")
                .isEnded();
    }

    @Test
    void returned_isOpenAgainWithWhatWasWritten() {
        Care care = ready();
        care.plansForNeed("cin-review");
        care.returns("child-in-need");
        assertThat(care.open()).contains("child-in-need").doesNotContain("child-in-need-authorisation");
        assertThat(evidence.draftOf(care.walk().run("child-in-need"))).isNotEmpty();
        care.plansForNeed("cin-review");
        care.authorises("child-in-need");
        assertThat(care.walk().instance("child-in-need")).isEnded();
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank("child-in-need", "sami.social"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(care.walk().instance("child-in-need"))
                .isWaitingAt("userTask_planWithFamily")
                .hasNotPassed("userTask_endorsePlan");
    }

    @Test
    void authorisedWithoutAWord_isRefused() {
        Care care = ready();
        care.plansForNeed("cin-review");
        assertThat(care.walk().signsBlank("child-in-need-authorisation", "tess.team"))
                .extracting(Gap::code)
                .contains("required");
        assertThat(care.walk().instance("child-in-need")).isWaitingAt("userTask_endorsePlan");
    }

    @Test
    void remindersDue_areRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf("child-in-need");
        care.plansForNeed("cin-review");
        care.walk().isRemindedOf("child-in-need-authorisation");
        care.authorises("child-in-need");
        assertThat(care.walk().instance("child-in-need"))
                .hasPassed("endEvent_planningReminded", "endEvent_endorsementReminded", "endEvent_planEndorsed")
                .isEnded();
    }

    @Test
    void endorsed_theReviewIsDueSixWeeksAfterTheMeeting() {
        Care care = ready().plansForNeed("cin-review").authorises("child-in-need");
        assertThat(care.walk().run("cin-review").dueOn()).isEqualTo("2026-04-14");
        assertThat(care.casework(0).openPlan()).isPresent();
    }

    private Care ready() {
        return walks.begin("Poppy")
                .to("referral-decision")
                .care()
                .refers("assessment")
                .assesses("child-in-need")
                .authorises("assessment");
    }
}
