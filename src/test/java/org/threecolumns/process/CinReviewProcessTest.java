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
@CoversEveryFlow("cin-review")
class CinReviewProcessTest {

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
        care.reviewsNeed("cin-review");
        assertThat(care.walk().instance("cin-review"))
                .isWaitingAt("userTask_endorseReview")
                .hasNotPassed("endEvent_reviewEndorsed");
        care.authorises("cin-review");
        assertThat(care.walk().instance("cin-review"))
                .hasPassedInOrder(
                        "userTask_holdCinReview",
                        "serviceTask_signCinReview",
                        "userTask_endorseReview",
                        "endEvent_reviewEndorsed")
                .hasNotPassed("endEvent_reviewReminded", "endEvent_endorsementReminded")
                .isEnded();
    }

    @Test
    void returned_isOpenAgainWithWhatWasWritten() {
        Care care = ready();
        care.reviewsNeed("cin-review");
        care.returns("cin-review");
        assertThat(care.open()).contains("cin-review").doesNotContain("cin-review-authorisation");
        assertThat(evidence.draftOf(care.walk().run("cin-review"))).isNotEmpty();
        care.reviewsNeed("cin-review");
        care.authorises("cin-review");
        assertThat(care.walk().instance("cin-review")).isEnded();
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank("cin-review", "sami.social"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(care.walk().instance("cin-review"))
                .isWaitingAt("userTask_holdCinReview")
                .hasNotPassed("userTask_endorseReview");
    }

    @Test
    void authorisedWithoutAWord_isRefused() {
        Care care = ready();
        care.reviewsNeed("cin-review");
        assertThat(care.walk().signsBlank("cin-review-authorisation", "tess.team"))
                .extracting(Gap::code)
                .contains("required");
        assertThat(care.walk().instance("cin-review")).isWaitingAt("userTask_endorseReview");
    }

    @Test
    void remindersDue_areRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf("cin-review");
        care.reviewsNeed("cin-review");
        care.walk().isRemindedOf("cin-review-authorisation");
        care.authorises("cin-review");
        assertThat(care.walk().instance("cin-review"))
                .hasPassed("endEvent_reviewReminded", "endEvent_endorsementReminded", "endEvent_reviewEndorsed")
                .isEnded();
    }

    @Test
    void nextReview_isDueTwelveWeeksLater() {
        Care care = ready().reviewsNeed("cin-review").authorises("cin-review");
        assertThat(care.walk().run("cin-review").dueOn()).isEqualTo("2026-06-25");
    }

    private Care ready() {
        return walks.begin("Poppy")
                .to("referral-decision")
                .care()
                .refers("assessment")
                .assesses("child-in-need")
                .authorises("assessment")
                .plansForNeed("cin-review")
                .authorises("child-in-need")
                .daysLater(30);
    }
}
