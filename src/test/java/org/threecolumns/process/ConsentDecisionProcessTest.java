package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.completeness.Gap;
import org.threecolumns.form.FieldError;

@ProductTest
@CoversEveryFlow("consent-decision")
class ConsentDecisionProcessTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Test
    void decided_endsWithTheWayForward() {
        Walk walk = declined().decidesWithoutConsent("no-further-action");
        assertThat(walk.instance("consent-decision"))
                .hasPassedInOrder(
                        "userTask_decideWithoutConsent", "serviceTask_signConsentDecision", "endEvent_wayDecided")
                .hasNotPassed("endEvent_consentDecisionReminded")
                .isEnded();
        assertThat(evidence.record(walk, "consent-decision").route()).isEqualTo("no-further-action");
    }

    @Test
    void incompleteDecision_staysOpenAndNamesEveryGap() {
        Walk walk = declined();
        assertThat(walk.signsBlank("consent-decision", "mina.manager"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(walk.instance("consent-decision"))
                .isWaitingAt("userTask_decideWithoutConsent")
                .hasNotPassed("endEvent_wayDecided");
    }

    @Test
    void decidedByTheLeadProfessional_isRefused() {
        Walk walk = declined();
        assertThat(walk.tries("consent-decision", "lena.lead", run -> Answers.consent("no-further-action")))
                .extracting(Gap::code)
                .contains("not-yours-to-sign");
        assertThat(walk.open()).contains("consent-decision");
    }

    @Test
    void reminderDue_isRecordedAndTheDecisionGoesOn() {
        Walk walk = declined().isRemindedOf("consent-decision");
        assertThat(walk.run("consent-decision").remindedAt()).isNotNull();
        walk.decidesWithoutConsent("no-further-action");
        assertThat(walk.instance("consent-decision"))
                .hasPassed("endEvent_consentDecisionReminded", "endEvent_wayDecided")
                .isEnded();
    }

    @Test
    void withdrawnWhereNoHelpRuns_isRefused() {
        Walk walk = walks.begin("Poppy").to("closure");
        assertThat(walk.triesToWithdrawConsent()).extracting(FieldError::code).containsExactly("not-early-help");
        assertThat(walk.journey()).isWaitingAt("callActivity_closure").hasNotPassed("callActivity_consentDecision");
    }

    private Walk declined() {
        return walks.begin("Poppy").to("consent-decision");
    }
}
