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
@CoversEveryFlow("assessment")
class AssessmentProcessTest {

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
        care.assesses("child-in-need");
        assertThat(care.walk().instance("assessment"))
                .isWaitingAt("userTask_authoriseAssessment")
                .hasNotPassed("endEvent_assessmentAuthorised");
        care.authorises("assessment");
        assertThat(care.walk().instance("assessment"))
                .hasPassedInOrder(
                        "userTask_assessWithFamily",
                        "serviceTask_signAssessment",
                        "userTask_authoriseAssessment",
                        "endEvent_assessmentAuthorised")
                .hasNotPassed("endEvent_assessmentReminded", "endEvent_authorisationReminded")
                .isEnded();
    }

    @Test
    void returned_isOpenAgainWithWhatWasWritten() {
        Care care = ready();
        care.assesses("child-in-need");
        care.returns("assessment");
        assertThat(care.open()).contains("assessment").doesNotContain("assessment-authorisation");
        assertThat(evidence.draftOf(care.walk().run("assessment"))).isNotEmpty();
        care.assesses("child-in-need");
        care.authorises("assessment");
        assertThat(care.walk().instance("assessment")).isEnded();
    }

    @Test
    void incomplete_staysOpenAndNamesEveryGap() {
        Care care = ready();
        assertThat(care.walk().signsBlank("assessment", "sami.social"))
                .extracting(Gap::code)
                .contains("no-score", "no-talk", "required");
        assertThat(care.walk().instance("assessment"))
                .isWaitingAt("userTask_assessWithFamily")
                .hasNotPassed("userTask_authoriseAssessment");
    }

    @Test
    void authorisedWithoutAWord_isRefused() {
        Care care = ready();
        care.assesses("child-in-need");
        assertThat(care.walk().signsBlank("assessment-authorisation", "tess.team"))
                .extracting(Gap::code)
                .contains("required");
        assertThat(care.walk().instance("assessment")).isWaitingAt("userTask_authoriseAssessment");
    }

    @Test
    void remindersDue_areRecordedAndNothingElseHappens() {
        Care care = ready();
        care.walk().isRemindedOf("assessment");
        care.assesses("child-in-need");
        care.walk().isRemindedOf("assessment-authorisation");
        care.authorises("assessment");
        assertThat(care.walk().instance("assessment"))
                .hasPassed(
                        "endEvent_assessmentReminded",
                        "endEvent_authorisationReminded",
                        "endEvent_assessmentAuthorised")
                .isEnded();
    }

    @Test
    void checkpoints_openOnWorkingDays10And25() {
        Care care = ready();
        care.walk().isRemindedOf("assessment");
        assertThat(evidence.checkpoints(care.walk())).containsExactly("2026-03-17", "2026-04-09");
        care.assesses("no-further-action").authorises("assessment");
        assertThat(care.walk().instance("assessment"))
                .hasPassed("endEvent_firstCheckpoint", "endEvent_secondCheckpoint")
                .isEnded();
    }

    @Test
    void nobodyAuthorisesTheirOwnWork() {
        Care care = ready();
        care.assesses("no-further-action");
        assertThat(care.tries("assessment-authorisation", "sami.social", run -> CareAnswers.authorisation(true)))
                .extracting(Gap::code)
                .contains("not-yours-to-sign");
    }

    private Care ready() {
        return walks.begin("Poppy").to("referral-decision").care().refers("assessment");
    }
}
