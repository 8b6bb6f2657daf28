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
@CoversEveryFlow("section-47")
class Section47ProcessTest {

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
        care.enquires("initial-conference");
        assertThat(care.walk().instance("section-47"))
                .isWaitingAt("userTask_authoriseEnquiry")
                .hasNotPassed("endEvent_enquiryAuthorised");
        care.authorises("section-47");
        assertThat(care.walk().instance("section-47"))
                .hasPassedInOrder(
                        "userTask_makeEnquiry",
                        "serviceTask_signEnquiry",
                        "userTask_authoriseEnquiry",
                        "endEvent_enquiryAuthorised")
                .hasNotPassed("endEvent_enquiryReminded", "endEvent_authorisationReminded")
                .isEnded();
    }

    @Test
    void returned_isOpenAgainWithWhatWasWritten() {
        Care care = ready();
        care.enquires("initial-conference");
        care.returns("section-47");
        assertThat(care.open()).contains("section-47").doesNotContain("section-47-authorisation");
        assertThat(evidence.draftOf(care.walk().run("section-47"))).isNotEmpty();
        care.enquires("initial-conference");
        care.authorises("section-47");
        assertThat(care.walk().instance("section-47")).isEnded();
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank("section-47", "sami.social"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(care.walk().instance("section-47"))
                .isWaitingAt("userTask_makeEnquiry")
                .hasNotPassed("userTask_authoriseEnquiry");
    }

    @Test
    void authorisedWithoutAWord_isRefused() {
        Care care = ready();
        care.enquires("initial-conference");
        assertThat(care.walk().signsBlank("section-47-authorisation", "tess.team"))
                .extracting(Gap::code)
                .contains("required");
        assertThat(care.walk().instance("section-47")).isWaitingAt("userTask_authoriseEnquiry");
    }

    @Test
    void remindersDue_areRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf("section-47");
        care.enquires("initial-conference");
        care.walk().isRemindedOf("section-47-authorisation");
        care.authorises("section-47");
        assertThat(care.walk().instance("section-47"))
                .hasPassed("endEvent_enquiryReminded", "endEvent_authorisationReminded", "endEvent_enquiryAuthorised")
                .isEnded();
    }

    @Test
    void secondEnquiryAboutTheSameChild_isRefused() {
        Care care = ready();
        care.walk().actsNow();
        assertThat(care.tries(
                        "strategy-discussion",
                        "tess.team",
                        run -> CareAnswers.strategy(run, care.today(), "section-47")))
                .extracting(Gap::code)
                .containsExactly("enquiry-open");
    }

    private Care ready() {
        return walks.begin("Poppy").to("strategy-discussion").care().discusses("section-47");
    }
}
