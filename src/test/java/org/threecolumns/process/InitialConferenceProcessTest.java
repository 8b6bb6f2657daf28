package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;

@ProductTest
@CoversEveryFlow("initial-conference")
class InitialConferenceProcessTest extends SignedStageTests {

    @Override
    StagePath path() {
        return new StagePath(
                "initial-conference",
                "carl.chair",
                List.of(
                        "userTask_holdInitialConference",
                        "serviceTask_signInitialConference",
                        "endEvent_initialConferenceSigned"),
                List.of("endEvent_initialConferenceReminded"));
    }

    @Override
    Care ready() {
        return walks.begin("Poppy").to("strategy-discussion").care().enquiredInto();
    }

    @Override
    void sign(Care care) {
        care.confers("protection-plan");
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
}
