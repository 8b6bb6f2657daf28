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
@CoversEveryFlow("step-down")
class StepDownProcessTest {

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
        care.handsOver("caf");
        assertThat(care.walk().instance("step-down"))
                .isWaitingAt("userTask_acceptHandover")
                .hasNotPassed("endEvent_handoverAccepted");
        care.accepts(true);
        assertThat(care.walk().instance("step-down"))
                .hasPassedInOrder(
                        "userTask_holdHandoverMeeting",
                        "serviceTask_signHandover",
                        "userTask_acceptHandover",
                        "endEvent_handoverAccepted")
                .hasNotPassed("endEvent_handoverReminded", "endEvent_acceptanceReminded")
                .isEnded();
    }

    @Test
    void returned_isOpenAgainWithWhatWasWritten() {
        Care care = ready();
        care.handsOver("caf");
        care.accepts(false);
        assertThat(care.open()).contains("step-down").doesNotContain("step-down-authorisation");
        assertThat(evidence.draftOf(care.walk().run("step-down"))).isNotEmpty();
        care.handsOver("caf");
        care.accepts(true);
        assertThat(care.walk().instance("step-down")).isEnded();
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank("step-down", "sami.social"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(care.walk().instance("step-down"))
                .isWaitingAt("userTask_holdHandoverMeeting")
                .hasNotPassed("userTask_acceptHandover");
    }

    @Test
    void authorisedWithoutAWord_isRefused() {
        Care care = ready();
        care.handsOver("caf");
        assertThat(care.walk().signsBlank("step-down-authorisation", "lena.lead"))
                .extracting(Gap::code)
                .contains("required");
        assertThat(care.walk().instance("step-down")).isWaitingAt("userTask_acceptHandover");
    }

    @Test
    void remindersDue_areRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf("step-down");
        care.handsOver("caf");
        care.walk().isRemindedOf("step-down-authorisation");
        care.accepts(true);
        assertThat(care.walk().instance("step-down"))
                .hasPassed("endEvent_handoverReminded", "endEvent_acceptanceReminded", "endEvent_handoverAccepted")
                .isEnded();
    }

    @Test
    void leadProfessional_seesWhatIsHandedDownAndNothingElse() {
        Care care = ready().handsOver("caf").accepts(true);
        assertThat(care.open()).contains("family-agreement");
        assertThat(evidence.wordsForEarlyHelp(care.walk())).isNotEmpty();
    }

    private Care ready() {
        return walks.begin("Poppy")
                .to("referral-decision")
                .care()
                .refers("assessment")
                .assesses("step-down")
                .authorises("assessment");
    }
}
