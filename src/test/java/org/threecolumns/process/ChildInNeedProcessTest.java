package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;

@ProductTest
@CoversEveryFlow("child-in-need")
class ChildInNeedProcessTest extends AuthorisedStageTests {

    @Override
    StagePath path() {
        return new StagePath(
                "child-in-need",
                "sami.social",
                List.of(
                        "userTask_planWithFamily",
                        "serviceTask_signPlan",
                        "userTask_endorsePlan",
                        "endEvent_planEndorsed"),
                List.of("endEvent_planningReminded", "endEvent_endorsementReminded"));
    }

    @Override
    Care ready() {
        return walks.begin("Poppy")
                .to("referral-decision")
                .care()
                .refers("assessment")
                .assesses("child-in-need")
                .authorises("assessment");
    }

    @Override
    void sign(Care care) {
        care.plansForNeed("cin-review");
    }

    @Test
    void endorsed_theReviewIsDueSixWeeksAfterTheMeeting() {
        Care care = ready().plansForNeed("cin-review").authorises("child-in-need");
        assertThat(care.walk().run("cin-review").dueOn()).isEqualTo("2026-04-14");
        assertThat(care.casework(0).openPlan()).isPresent();
    }
}
