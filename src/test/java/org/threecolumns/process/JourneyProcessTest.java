package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;

@ProductTest
class JourneyProcessTest extends JourneyTests {

    private static final Duration SIX_WEEKS = Duration.ofDays(42);

    @Test
    void needsMetOverThreeReviews_closesTheEpisode() {
        Walk walk = walks.begin("Poppy", "Reed").screens().decides("caf").tells();
        walk.isRemindedOf("family-agreement").asksFamily("yes").maps("plan").meets("continue");
        for (String outcome : List.of("continue", "continue", "close")) {
            clock.advance(SIX_WEEKS);
            walk.isRemindedOf("taf-review").reviews(outcome);
        }
        assertThat(walk.journey()).isWaitingAt("callActivity_closure").hasNotPassed("endEvent_journeyClosed");
        assertThat(evidence.episode(walk).isOpen()).isTrue();
        walk.closes("closed");
        assertThat(walk.journey())
                .hasPassedInOrder(
                        "callActivity_frontDoor",
                        "callActivity_caf",
                        "callActivity_tafReview",
                        "callActivity_closure",
                        "endEvent_journeyClosed")
                .hasPassed("endEvent_referrerTold")
                .hasNotPassed("callActivity_consentDecision", "callActivity_strategyDiscussion")
                .isEnded();
        assertThat(evidence.runs(walk))
                .containsExactlyInAnyOrder(
                        "contact SIGNED",
                        "next-step-decision SIGNED",
                        "family-agreement SIGNED",
                        "tell-referrer SIGNED",
                        "caf SIGNED",
                        "taf-meeting SIGNED",
                        "taf-review SIGNED",
                        "taf-review SIGNED",
                        "taf-review SIGNED",
                        "closure SIGNED");
        closedBecause("closed", walk);
        assertThat(evidence.firstFault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice", "no-further-action"})
    void nothingMoreNeeded_closesTheEpisodeWhenTheReferrerIsTold(String step) {
        Walk walk = walks.begin("Poppy", "Reed").screens().decides(step);
        assertThat(walk.journey())
                .hasPassed("endEvent_journeyClosed")
                .isWaitingAt("callActivity_tellReferrer")
                .hasNotPassed("endEvent_referrerTold");
        assertThat(evidence.episode(walk).isOpen()).isTrue();
        walk.tells();
        assertThat(walk.journey())
                .hasPassed("endEvent_referrerTold")
                .hasNotPassed("callActivity_caf", "callActivity_socialCare")
                .isEnded();
        closedBecause(step, walk);
    }

    @Test
    void needsMetByTheCafItself_closesTheEpisodeWithoutAPlan() {
        Walk walk = walks.begin("Poppy").to("closure").closes("closed").tells();
        assertThat(walk.journey())
                .hasPassed("callActivity_closure", "endEvent_journeyClosed")
                .hasNotPassed("callActivity_tafReview")
                .isEnded();
        closedBecause("closed", walk);
    }

    @Test
    void closureSentBack_leadsToAReviewOfThePlan() {
        Walk walk = walks.begin("Poppy").to("closure").closes("back-to-plan");
        assertThat(walk.journey()).isWaitingAt("callActivity_tafReview").hasNotPassed("endEvent_journeyClosed");
        assertThat(evidence.episode(walk).isOpen()).isTrue();
        walk.reviews("close").closes("closed").tells();
        closedBecause("closed", walk);
    }

    @Test
    void consentDeclined_letsAManagerDecideAndClose() {
        Walk walk = walks.begin("Poppy").to("consent-decision");
        assertThat(walk.journey()).isWaitingAt("callActivity_consentDecision");
        walk.decidesWithoutConsent("no-further-action").tells();
        assertThat(walk.journey())
                .hasPassed("callActivity_consentDecision", "endEvent_journeyClosed")
                .hasNotPassed("callActivity_tafReview", "callActivity_closure")
                .isEnded();
        closedBecause("no-further-action", walk);
    }

    @Test
    void consentDeclined_mayBeOfferedAgain() {
        Walk walk = walks.begin("Poppy").to("consent-decision").decidesWithoutConsent("caf");
        assertThat(walk.open()).containsExactly("family-agreement", "tell-referrer");
        walk.asksFamily("yes").maps("needs-met").closes("closed").tells();
        closedBecause("closed", walk);
    }

    @Test
    void consentWithdrawnFromTheCaf_supersedesItAndLetsAManagerDecide() {
        Walk walk = walks.begin("Poppy").to("caf").withdrawsConsent();
        assertThat(walk.journey())
                .hasPassed("event_consentWithdrawnFromCaf")
                .isWaitingAt("callActivity_consentDecision");
        assertThat(evidence.runs(walk)).contains("caf SUPERSEDED", "consent-decision OPEN");
        walk.decidesWithoutConsent("no-further-action").tells();
        assertThat(walk.journey()).hasPassed("endEvent_journeyClosed").isEnded();
        closedBecause("no-further-action", walk);
    }

    @Test
    void consentWithdrawnFromAReview_mayCarryOnWithThePlan() {
        Walk walk = walks.begin("Poppy").to("taf-review").withdrawsConsent();
        assertThat(walk.journey())
                .hasPassed("event_consentWithdrawnFromTafReview")
                .isWaitingAt("callActivity_consentDecision");
        walk.decidesWithoutConsent("taf-review");
        assertThat(walk.journey()).isWaitingAt("callActivity_tafReview");
        assertThat(evidence.runs(walk)).contains("taf-review SUPERSEDED", "taf-review OPEN");
        walk.withdrawsConsent();
        assertThat(walk.journey()).isWaitingAt("callActivity_consentDecision");
    }

    @Test
    void stepUpFromTheCaf_goesThroughTheFrontDoorToSocialCare() {
        Walk walk = walks.begin("Poppy", "Reed").to("caf").tells().maps("step-up");
        assertThat(walk.run("contact").childIds()).isEqualTo(walk.children());
        assertThat(evidence.contactOf(walk.run("contact")).kind()).isEqualTo(Contact.Kind.STEP_UP);
        walk.screens().decides("social-care");
        assertThat(walk.journey()).isWaitingAt("callActivity_referral");
        assertThat(evidence.contactOf(walk.run("tell-referrer")).kind()).isEqualTo(Contact.Kind.STEP_UP);
        walk.tells().care().refers("no-further-action");
        assertThat(walk.journey())
                .hasPassed("callActivity_referral", "endEvent_journeyClosed")
                .hasNotPassed("callActivity_strategyDiscussion", "callActivity_tafReview")
                .isEnded();
        closedBecause("no-further-action", walk);
    }

    @Test
    void stepUpFromAReview_mayCarryOnWithThePlan() {
        Walk walk = walks.begin("Poppy").to("taf-review").tells().reviews("step-up");
        walk.screens().decides("taf-review").tells();
        assertThat(walk.journey()).isWaitingAt("callActivity_tafReview").hasNotPassed("callActivity_referral");
        walk.reviews("close").closes("closed");
        closedBecause("closed", walk);
    }

    @Test
    void harmSuspectedAtTheFrontDoor_leadsToAStrategyDiscussion() {
        Walk walk = walks.begin("Poppy").to("strategy-discussion").discussesStrategy();
        assertThat(walk.journey())
                .hasPassed("callActivity_strategyDiscussion", "endEvent_journeyClosed")
                .hasNotPassed("callActivity_caf", "callActivity_referral");
        walk.tells();
        closedBecause("no-further-action", walk);
    }

    @Test
    void siblingsWhoPart_eachGoTheirOwnWayUntilAllHaveEnded() {
        Walk walk = walks.begin("Poppy", "Reed", "Fern")
                .screens()
                .decidesEach("strategy-discussion", "caf", "no-further-action");
        Long poppy = walk.children().ids().get(0);
        Long reed = walk.children().ids().get(1);
        Long fern = walk.children().ids().get(2);
        assertThat(walk.run("strategy-discussion").childIds().ids()).containsExactly(poppy);
        assertThat(walk.run("family-agreement").childIds().ids()).containsExactly(reed);
        assertThat(evidence.outcomesOf(walk, fern)).containsExactly("no-further-action");
        walk.tells().discussesStrategy();
        assertThat(walk.journey())
                .hasPassed("callActivity_strategyDiscussion", "endEvent_journeyClosed")
                .hasNotPassed("callActivity_caf")
                .isEnded();
        assertThat(evidence.episode(walk).isOpen()).isTrue();
        assertThat(walk.open()).containsExactly("family-agreement");
        walk.asksFamily("yes").maps("needs-met").closes("closed");
        assertThat(evidence.outcomesOf(walk, poppy)).containsExactly("no-further-action");
        assertThat(evidence.outcomesOf(walk, reed)).containsExactly("caf", "closed");
        assertThat(evidence.journeys(walk)).hasSize(2);
        closedBecause("closed", walk);
    }
}
