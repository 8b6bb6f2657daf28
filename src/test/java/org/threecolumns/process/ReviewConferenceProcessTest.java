package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;

@ProductTest
@CoversEveryFlow("review-conference")
class ReviewConferenceProcessTest extends SignedStageTests {

    @Override
    StagePath path() {
        return new StagePath(
                "review-conference",
                "carl.chair",
                List.of(
                        "userTask_holdReviewConference",
                        "serviceTask_signReviewConference",
                        "endEvent_reviewConferenceSigned"),
                List.of("endEvent_reviewConferenceReminded"));
    }

    @Override
    Care ready() {
        return walks.begin("Poppy")
                .to("strategy-discussion")
                .care()
                .enquiredInto()
                .confers("protection-plan")
                .daysLater(70);
    }

    @Override
    void sign(Care care) {
        care.reviews("protection-plan");
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
}
