package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.completeness.Gap;

@ProductTest
@CoversEveryFlow("strategy-discussion")
class StrategyDiscussionProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Test
    void held_endsSignedForStatutoryEyesOnly() {
        Walk walk = suspected().discussesStrategy();
        assertThat(walk.instance("strategy-discussion"))
                .hasPassedInOrder(
                        "userTask_holdStrategyDiscussion",
                        "serviceTask_signStrategyDiscussion",
                        "endEvent_discussionSigned")
                .hasNotPassed("endEvent_strategyDiscussionReminded")
                .isEnded();
        assertThat(evidence.record(walk, "strategy-discussion").route()).isEqualTo("no-further-action");
        assertThat(evidence.record(walk, "strategy-discussion").tier()).isEqualTo(Tier.STATUTORY);
        assertThat(evidence.record(walk, "strategy-discussion").audience()).isEqualTo(Audience.STATUTORY);
    }

    @Test
    void incompleteDiscussion_staysOpenAndNamesEveryGap() {
        Walk walk = suspected();
        assertThat(walk.signsBlank("strategy-discussion", "tess.team"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(walk.instance("strategy-discussion"))
                .isWaitingAt("userTask_holdStrategyDiscussion")
                .hasNotPassed("endEvent_discussionSigned");
    }

    @Test
    void signedByTheLeadProfessional_isRefused() {
        Walk walk = suspected();
        assertThat(walk.tries(
                        "strategy-discussion",
                        "lena.lead",
                        run -> Answers.strategy(run, LocalDate.of(2026, 3, 3), "no-further-action")))
                .extracting(Gap::code)
                .contains("not-yours-to-sign");
        assertThat(walk.open()).contains("strategy-discussion");
    }

    @Test
    void reminderDue_isRecordedAndTheDiscussionGoesOn() {
        Walk walk = suspected().isRemindedOf("strategy-discussion");
        assertThat(walk.run("strategy-discussion").remindedAt()).isNotNull();
        walk.discussesStrategy();
        assertThat(walk.instance("strategy-discussion"))
                .hasPassed("endEvent_strategyDiscussionReminded", "endEvent_discussionSigned")
                .isEnded();
    }

    private Walk suspected() {
        return walks.begin("Poppy", "Reed").to("strategy-discussion");
    }
}
