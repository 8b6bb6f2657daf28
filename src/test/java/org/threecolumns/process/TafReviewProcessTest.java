package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;

@ProductTest
@CoversEveryFlow("taf-review")
class TafReviewProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Test
    void heldAndGoingOn_endsSignedAndTheNextReviewExists() {
        Walk walk = planned().reviews("continue");
        assertThat(walk.instance("taf-review"))
                .hasPassedInOrder("userTask_holdTafReview", "serviceTask_signTafReview", "endEvent_tafReviewSigned")
                .hasNotPassed("endEvent_tafReviewReminded")
                .isEnded();
        assertThat(walk.run("taf-review").processInstanceId())
                .isNotEqualTo(walk.instance("taf-review").getId());
        assertThat(walk.run("taf-review").dueOn()).isEqualTo("2026-04-14");
    }

    @Test
    void incompleteReview_staysOpenAndNamesEveryGap() {
        Walk walk = planned();
        assertThat(walk.signsBlank("taf-review", "lena.lead"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(walk.instance("taf-review"))
                .isWaitingAt("userTask_holdTafReview")
                .hasNotPassed("endEvent_tafReviewSigned");
    }

    @Test
    void reminderDue_isRecordedAndTheReviewGoesOn() {
        Walk walk = planned().isRemindedOf("taf-review");
        assertThat(walk.run("taf-review").remindedAt()).isNotNull();
        walk.reviews("close");
        assertThat(walk.instance("taf-review"))
                .hasPassed("endEvent_tafReviewReminded", "endEvent_tafReviewSigned")
                .isEnded();
    }

    private Walk planned() {
        return walks.begin("Poppy").to("taf-review");
    }
}
