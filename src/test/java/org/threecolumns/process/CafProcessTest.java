package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;

@ProductTest
@CoversEveryFlow("caf")
class CafProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Test
    void agreedAndPlanned_endsWithTheFirstTafMeeting() {
        Walk walk = offered().asksFamily("yes").maps("plan").meets("continue");
        assertThat(walk.instance("caf"))
                .hasPassedInOrder(
                        "userTask_recordAgreement",
                        "userTask_mapWithFamily",
                        "serviceTask_signCaf",
                        "userTask_holdTafMeeting",
                        "serviceTask_signTafMeeting",
                        "endEvent_tafMeetingSigned")
                .hasNotPassed("endEvent_agreementDeclined", "endEvent_needsMet", "endEvent_stepUpAsked")
                .isEnded();
        assertThat(evidence.runs(walk)).contains("family-agreement SIGNED", "caf SIGNED", "taf-meeting SIGNED");
        assertThat(evidence.record(walk, "taf-meeting").route()).isEqualTo("continue");
    }

    @Test
    void agreementDeclined_endsWithoutMapping() {
        Walk walk = offered().asksFamily("no");
        assertThat(walk.instance("caf"))
                .hasPassed("endEvent_agreementDeclined")
                .hasNotPassed("userTask_mapWithFamily", "endEvent_tafMeetingSigned")
                .isEnded();
        assertThat(evidence.record(walk, "family-agreement").route()).isEqualTo("no");
    }

    @Test
    void needsMetByMapping_endsWithoutAMeeting() {
        Walk walk = offered().asksFamily("yes").maps("needs-met");
        assertThat(walk.instance("caf"))
                .hasPassed("endEvent_needsMet")
                .hasNotPassed("userTask_holdTafMeeting", "endEvent_stepUpAsked")
                .isEnded();
    }

    @Test
    void stepUpAsked_endsWithoutAMeeting() {
        Walk walk = offered().asksFamily("yes").maps("step-up");
        assertThat(walk.instance("caf"))
                .hasPassed("endEvent_stepUpAsked")
                .hasNotPassed("userTask_holdTafMeeting", "endEvent_needsMet")
                .isEnded();
    }

    @Test
    void incompleteMapping_staysOpenAndNamesEveryGap() {
        Walk walk = offered().asksFamily("yes");
        assertThat(walk.signsBlank("caf", "lena.lead"))
                .extracting(Gap::code)
                .contains("no-score", "no-family-score", "no-talk", "required");
        assertThat(walk.instance("caf")).isWaitingAt("userTask_mapWithFamily").hasNotPassed("serviceTask_signCaf");
    }

    @Test
    void mappedByAnotherLead_isRefused() {
        Walk walk = offered().asksFamily("yes");
        assertThat(walk.tries("caf", "luke.lead", run -> Answers.caf(run, "plan")))
                .extracting(Gap::code)
                .contains("not-yours-to-sign");
        assertThat(walk.run("caf").assignee()).isEqualTo("lena.lead");
    }

    @Test
    void remindersDue_areRecordedAndTheStagesGoOn() {
        Walk walk = offered();
        walk.isRemindedOf("family-agreement").asksFamily("yes");
        walk.isRemindedOf("caf").maps("plan");
        walk.isRemindedOf("taf-meeting").meets("continue");
        assertThat(walk.instance("caf"))
                .hasPassed(
                        "endEvent_agreementReminded",
                        "endEvent_cafReminded",
                        "endEvent_tafMeetingReminded",
                        "endEvent_tafMeetingSigned")
                .isEnded();
    }

    private Walk offered() {
        return walks.begin("Poppy", "Reed").screens().decides("caf");
    }
}
