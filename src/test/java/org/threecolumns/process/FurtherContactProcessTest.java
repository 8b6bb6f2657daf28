package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.ActNow;
import org.threecolumns.journey.StageRun;

/** Somebody tells us about a family again, while we work with it or after we stopped. */
@ProductTest
class FurtherContactProcessTest extends JourneyTests {

    @ParameterizedTest
    @ValueSource(strings = {"pass-to-worker", "no-change"})
    void secondContactThatChangesNothing_leavesThePlanAsItIs(String step) {
        Walk walk = walks.begin("Poppy").to("taf-review").tells();
        Walk second = walk.another();
        assertThat(second.contact.kind()).isEqualTo(Contact.Kind.FURTHER);
        second.screens().decides(step).tells();
        assertThat(walk.journey())
                .hasPassed("endEvent_newContactDecided", "endEvent_newContactReferrerTold")
                .isNotEnded();
        assertThat(walk.open()).containsExactly("taf-review");
        walk.reviews("close").closes("closed");
        closedBecause("closed", walk);
    }

    @Test
    void secondContactThatStepsUp_runsBesideThePlan() {
        Walk walk = walks.begin("Poppy").to("taf-review").tells();
        walk.another().screens().decides("social-care").tells().care().refers("no-further-action");
        assertThat(walk.journey()).hasPassed("endEvent_newContactDecided").isNotEnded();
        assertThat(evidence.journeys(walk)).hasSize(2);
        assertThat(walk.open()).containsExactly("taf-review");
    }

    @Test
    void secondContactThatSuspectsHarm_isDiscussedBesideThePlan() {
        Walk walk = walks.begin("Poppy").to("taf-review").tells();
        walk.another().screens().decides("strategy-discussion").tells().discussesStrategy();
        assertThat(walk.journey()).hasPassed("endEvent_newContactDecided").isNotEnded();
        assertThat(evidence.journeys(walk)).hasSize(2);
        assertThat(walk.open()).containsExactly("taf-review");
    }

    @Test
    void actNowOnASecondContact_waitsForNoDecision() {
        Walk walk = walks.begin("Poppy").to("taf-review").tells();
        Walk second = walk.another();
        ActNow act = second.actsNow();
        assertThat(walk.open()).containsExactly("contact", "strategy-discussion", "taf-review");
        second.discussesStrategyOf(act).screens().decides("pass-to-worker").tells();
        assertThat(walk.open()).containsExactly("taf-review");
    }

    @Test
    void contactAfterClosure_opensANewEpisodeOnTheSameMap() {
        Walk walk =
                walks.begin("Poppy").to("taf-review").tells().reviews("close").closes("closed");
        clock.advance(Duration.ofDays(3 * 365));
        Walk again = walk.another();
        assertThat(again.contact.kind()).isEqualTo(Contact.Kind.RETURN);
        assertThat(again.open()).containsExactly("contact");
        assertThat(evidence.episodesOf(walk.family)).containsExactly(evidence.episode(again), evidence.episode(walk));
        StageRun screening = again.run("contact");
        assertThat(walks.openStatements(screening)).isNotEmpty();
        assertThat(evidence.scoredStages(screening)).contains("taf-review", "closure");
        again.screens().decides("advice").tells();
        closedBecause("advice", again);
        closedBecause("closed", walk);
    }
}
