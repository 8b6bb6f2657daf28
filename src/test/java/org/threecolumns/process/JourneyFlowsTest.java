package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.setting.DeliveredSettings;
import org.threecolumns.setting.SettingPart;
import org.threecolumns.setting.Switches;
import org.threecolumns.timeliness.MovableClock;

/** The whole picture of the journey, each line of it taken once; what happens on the way is told by the tests of the routes. */
@ProductTest
@CoversEveryFlow("journey")
class JourneyFlowsTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Autowired
    private DeliveredSettings delivered;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void adviceAndNeedsMet() {
        ends(walks.begin("Poppy").to("tell-referrer").tells());
        ends(walks.begin("Poppy").to("caf").tells().maps("needs-met").closes("closed"));
    }

    @Test
    void reviewsOfEarlyHelp_backToThePlan_andStepUp() {
        Walk walk = walks.begin("Poppy")
                .to("taf-review")
                .tells()
                .reviews("continue")
                .reviews("close");
        walk.closes("back-to-plan")
                .reviews("step-up")
                .screens()
                .decides("taf-review")
                .tells();
        ends(walk.reviews("close").closes("closed"));
        ends(walks.begin("Poppy")
                .to("caf")
                .tells()
                .maps("step-up")
                .screens()
                .decides("no-further-action")
                .tells());
    }

    @Test
    void stepUpStraightToSocialCare() {
        delivered.keep();
        delivered.changeElsewhere(SettingPart.STEP_UP, Switches.STEP_UP_TO, Switches.STRAIGHT);
        delivered.readAgain();
        Walk walk = walks.begin("Poppy").to("caf").tells().maps("step-up");
        walk.care().refers("no-further-action");
        ends(walk);
        delivered.restore();
    }

    @Test
    void consentDeclinedAndWithdrawn() {
        Walk walk = walks.begin("Poppy").to("consent-decision").tells().decidesWithoutConsent("caf");
        walk.asksFamily("yes").withdrawsConsent().decidesWithoutConsent("caf").asksFamily("yes");
        walk.maps("plan").meets("continue").withdrawsConsent().decidesWithoutConsent("no-further-action");
        ends(walk);
    }

    @Test
    void socialCare_planAndReviews_backToThePlan_andStepDown() {
        Care care = referred().refers("assessment").assesses("child-in-need").authorises("assessment");
        care.plansForNeed("cin-review").authorises("child-in-need").daysLater(30);
        care.reviewsNeed("cin-review").authorises("cin-review").daysLater(30);
        care.reviewsNeed("close").authorises("cin-review").closes("cin-review");
        care.reviewsNeed("step-down").authorises("cin-review").handsOver("caf").accepts(true);
        ends(care.walk().asksFamily("yes").maps("needs-met").closes("closed"));
    }

    @Test
    void socialCare_endingEarly() {
        ends(referred().refers("no-further-action").walk());
        ends(referred()
                .refers("assessment")
                .assesses("no-further-action")
                .authorises("assessment")
                .walk());
        Care care = referred().refers("assessment").assesses("step-down").authorises("assessment");
        ends(care.handsOver("close").accepts(true).closes("closed").walk());
        Care need = referred().refers("assessment").assesses("child-in-need").authorises("assessment");
        ends(need.plansForNeed("close")
                .authorises("child-in-need")
                .closes("closed")
                .walk());
    }

    @Test
    void protection_fromTheConferenceToTheEndOfThePlan() {
        Care care = suspected().enquiredInto().confers("adjourned").confers("protection-plan");
        care.meetsInCoreGroup("core-group").daysLater(70).reviews("protection-plan");
        care.daysLater(70).reviews("child-in-need").assesses("carry-on").authorises("assessment");
        ends(care.plansForNeed("close")
                .authorises("child-in-need")
                .closes("closed")
                .walk());
    }

    @Test
    void protection_endingEarly() {
        ends(suspected().discusses("no-further-action").walk());
        Care assessed = suspected()
                .discusses("assessment")
                .assesses("no-further-action")
                .authorises("assessment");
        ends(assessed.walk());
        Care enquired = suspected()
                .discusses("section-47")
                .enquires("not-substantiated")
                .authorises("section-47");
        ends(enquired.assesses("no-further-action").authorises("assessment").walk());
        Care conferred = suspected().enquiredInto().confers("no-further-action");
        ends(conferred.assesses("no-further-action").authorises("assessment").walk());
    }

    @Test
    void siblingsWithAConferenceEach_andAnEnquiryBesideEarlyHelp() {
        Walk walk = walks.begin("Poppy", "Reed").to("taf-review").tells();
        walk.actsNow();
        Care care = walk.care().discusses("section-47");
        care.enquires("initial-conference").authorises("section-47");
        care.confers("protection-plan", "adjourned").confers("no-further-action");
        assertThat(care.open()).containsExactly("assessment", "core-group", "review-conference", "taf-review");
    }

    @Test
    void anotherContactAndLeaving() {
        Walk walk = walks.begin("Poppy").to("caf").tells();
        walk.another().screens().decides("no-change").tells();
        Care care = walk.care().leaves(DepartureReason.MOVED, 0).confirmsLeaving("left", "moved");
        ends(walk);
    }

    private void ends(Walk walk) {
        assertThat(walk.journey()).isEnded();
        assertThat(evidence.episode(walk).isOpen()).isFalse();
    }

    private Care referred() {
        return walks.begin("Poppy").to("referral-decision").tells().care();
    }

    private Care suspected() {
        return walks.begin("Poppy").to("strategy-discussion").tells().care();
    }
}
