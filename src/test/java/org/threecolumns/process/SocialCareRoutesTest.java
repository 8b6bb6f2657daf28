package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.timeliness.MovableClock;

/** Routes through social care that end without a protection plan. */
@ProductTest
class SocialCareRoutesTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.set(LocalDateTime.of(2026, 3, 3, 10, 0));
    }

    @Test
    void referralToAssessmentToChildInNeedToClosed() {
        Care care = referred("Poppy");
        care.refers("assessment").assesses("child-in-need").authorises("assessment");
        care.daysLater(5).plansForNeed("cin-review").authorises("child-in-need");
        assertThat(care.casework(0).openPlan()).isPresent();
        care.daysLater(40).reviewsNeed("cin-review").authorises("cin-review");
        care.daysLater(80).reviewsNeed("close").authorises("cin-review");
        care.closes("closed");
        assertThat(care.walk().journey()).isEnded();
        assertThat(care.casework(0).openReferral()).isEmpty();
        assertThat(evidence.episode(care.walk()).closedBecause()).isEqualTo("closed");
    }

    @Test
    void assessmentToNoFurtherAction() {
        Care care = referred("Poppy").refers("assessment").assesses("no-further-action");
        assertThat(evidence.episode(care.walk()).isOpen()).isTrue();
        care.authorises("assessment");
        assertThat(care.casework(0).referrals().get(0).closureReason()).isEqualTo("RC8");
        assertThat(evidence.episode(care.walk()).closedBecause()).isEqualTo("no-further-action");
    }

    @Test
    void assessmentReturned_isOpenAgainWithAllThatWasWritten() {
        Care care = referred("Poppy").refers("assessment").assesses("no-further-action");
        care.returns("assessment");
        assertThat(care.open()).containsExactly("assessment");
        care.assesses("child-in-need").authorises("assessment");
        assertThat(care.open()).containsExactly("child-in-need");
    }

    @Test
    void assessmentSteppedDownByAHandoverMeeting() {
        Care care = referred("Poppy").refers("assessment").assesses("step-down").authorises("assessment");
        care.handsOver("caf").accepts(false);
        assertThat(care.open()).containsExactly("step-down");
        care.handsOver("caf").accepts(true);
        assertThat(care.casework(0).referrals().get(0).closureReason()).isEqualTo("RC9");
        care.walk().asksFamily("yes").maps("needs-met").closes("closed");
        assertThat(evidence.episode(care.walk()).isOpen()).isFalse();
    }

    @Test
    void section47NotSubstantiated_endsBesideItsAssessment() {
        Care care = suspected("Poppy").discusses("section-47");
        assertThat(care.open()).containsExactly("assessment", "section-47");
        care.enquires("not-substantiated").authorises("section-47");
        assertThat(care.open()).containsExactly("assessment");
        care.assesses("no-further-action").authorises("assessment");
        assertThat(evidence.episode(care.walk()).isOpen()).isFalse();
    }

    @Test
    void section47Substantiated_withNoContinuingRisk_toChildInNeed() {
        Care care = suspected("Poppy")
                .discusses("section-47")
                .enquires("child-in-need")
                .authorises("section-47");
        assertThat(care.open()).containsExactly("assessment", "child-in-need");
        care.assesses("carry-on").authorises("assessment");
        assertThat(care.open()).containsExactly("child-in-need");
        care.plansForNeed("close").authorises("child-in-need").closes("closed");
        assertThat(evidence.episode(care.walk()).isOpen()).isFalse();
    }

    private Care referred(String... children) {
        return walks.begin(children)
                .to("next-step-decision")
                .decides("social-care")
                .tells()
                .care();
    }

    private Care suspected(String... children) {
        return walks.begin(children)
                .to("next-step-decision")
                .decides("strategy-discussion")
                .tells()
                .care();
    }
}
