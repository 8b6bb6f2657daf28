package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;

@ProductTest
@CoversEveryFlow("cin-review")
class CinReviewProcessTest extends AuthorisedStageTests {

    @Override
    StagePath path() {
        return new StagePath(
                "cin-review",
                "sami.social",
                List.of(
                        "userTask_holdCinReview",
                        "serviceTask_signCinReview",
                        "userTask_endorseReview",
                        "endEvent_reviewEndorsed"),
                List.of("endEvent_reviewReminded", "endEvent_endorsementReminded"));
    }

    @Override
    Care ready() {
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

    @Override
    void sign(Care care) {
        care.reviewsNeed("cin-review");
    }

    @Test
    void nextReview_isDueTwelveWeeksLater() {
        Care care = ready().reviewsNeed("cin-review").authorises("cin-review");
        assertThat(care.walk().run("cin-review").dueOn()).isEqualTo("2026-06-25");
    }
}
