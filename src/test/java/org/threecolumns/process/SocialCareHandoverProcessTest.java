package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;
import org.threecolumns.journey.StageRecord;

@ProductTest
@CoversEveryFlow("social-care-handover")
class SocialCareHandoverProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Test
    void recorded_endsWithWhatSocialCareDid() {
        Walk walk = handedOver().handsOver();
        assertThat(walk.instance("social-care-handover"))
                .hasPassedInOrder("userTask_recordHandover", "serviceTask_recordHandover", "endEvent_handoverRecorded")
                .hasNotPassed("endEvent_handoverReminded")
                .isEnded();
        assertThat(evidence.record(walk, "social-care-handover").kind()).isEqualTo(StageRecord.Kind.FOLLOW_UP);
        assertThat(evidence.record(walk, "social-care-handover").routeChildIds())
                .isEqualTo(walk.children());
    }

    @Test
    void blankHandover_staysOpenAndNamesEveryGap() {
        Walk walk = handedOver();
        assertThat(walk.signsBlank("social-care-handover", "tess.team"))
                .extracting(Gap::field)
                .containsExactly("f.takenOnBy", "f.takenOnOn", "f.happensNext", "f.familyTold");
        assertThat(walk.instance("social-care-handover"))
                .isWaitingAt("userTask_recordHandover")
                .hasNotPassed("endEvent_handoverRecorded");
    }

    @Test
    void reminderDue_isRecordedAndTheHandoverGoesOn() {
        Walk walk = handedOver().isRemindedOf("social-care-handover");
        assertThat(walk.run("social-care-handover").remindedAt()).isNotNull();
        walk.handsOver();
        assertThat(walk.instance("social-care-handover"))
                .hasPassed("endEvent_handoverReminded", "endEvent_handoverRecorded")
                .isEnded();
    }

    private Walk handedOver() {
        return walks.begin("Poppy", "Reed").to("social-care-handover");
    }
}
