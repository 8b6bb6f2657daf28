package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.journey.ActNow;
import org.threecolumns.journey.StageRun;

/** A step that gave up is taken again when much has happened since: it opens what is still due, and nothing else. */
@ProductTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:no-child-is-lost;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=lost",
            "camunda.bpm.webapp.enabled=false"
        })
class RepairedStepsTest {

    @Autowired
    private Happenings world;

    @AfterEach
    void backToTheStart() {
        world.repair();
        world.failures.clear();
        world.clock.set(TestClock.START);
    }

    /** The second child parts into a journey of its own; the act now stands on that journey before its first step is taken. */
    @Test
    void firstStep_isTakenThoughSomebodyActedNowMeanwhile() {
        Walk walk = world.walks.begin("Poppy", "Fern").screens();
        StageRun decision = walk.run("next-step-decision");
        Long fern = walk.children().ids().get(1);
        Map<String, Object> each =
                Map.of("child-" + walk.children().ids().get(0), "strategy-discussion", "child-" + fern, "caf");
        whileBroken(walk, "next-step-decision", "mina.manager", run -> Answers.decision(each));
        ActNow act = walk.actsNowFor(1);
        assertThat(act.journeyId()).isNotEqualTo(decision.journeyId());
        assertThat(walk.open()).containsExactly("strategy-discussion");
        repair(walk);
        assertThat(walk.run("family-agreement").journeyId()).isEqualTo(act.journeyId());
        assertThat(walk.open())
                .containsExactly("family-agreement", "strategy-discussion", "strategy-discussion", "tell-referrer");
    }

    @Test
    void coreGroup_doesNotOpenOnceThePlanHasEnded() {
        Walk walk = world.walks.begin("Poppy").to("strategy-discussion").tells();
        Care care = walk.care().enquiredInto().confers("protection-plan");
        care.assesses("carry-on").authorises("assessment");
        whileBroken(
                walk,
                "core-group",
                "sami.social",
                run -> CareAnswers.coreGroup(
                        world.walks.openStatements(run),
                        care.today(),
                        care.today().plusDays(28),
                        "core-group"));
        care.daysLater(80).reviews("child-in-need");
        repair(walk);
        assertThat(walk.open()).containsExactly("child-in-need");
    }

    @Test
    void assessment_doesNotOpenBesideAnother() {
        Walk walk = world.walks.begin("Poppy").to("referral-decision").tells();
        whileBroken(walk, "referral-decision", "tess.team", run -> CareAnswers.referral(run, "assessment"));
        walk.actsNow();
        walk.care().discusses("assessment");
        long assessment = walk.run("assessment").id();
        repair(walk);
        assertThat(walk.open()).containsExactly("assessment");
        assertThat(walk.run("assessment").id()).isEqualTo(assessment);
    }

    @Test
    void assessmentWhoseStageWasCancelled_isTakenUpByTheNext() {
        Walk walk = world.walks.begin("Poppy").to("referral-decision").tells();
        Care care = walk.care().refers("assessment");
        world.cancel(walk.run("assessment").processInstanceId());
        walk.actsNow();
        care.discusses("assessment");
        assertThat(walk.open()).containsExactly("assessment");
        care.assesses("child-in-need").authorises("assessment");
        assertThat(care.casework(0).assessments()).hasSize(1);
    }

    private void whileBroken(Walk walk, String stage, String signer, Function<StageRun, Map<String, Object>> answers) {
        int before = world.stepsThatGaveUp();
        world.steps.whileBroken(() -> {
            assertThat(walk.care().tries(stage, signer, answers)).isEmpty();
            world.wearOut();
        });
        assertThat(world.stepsThatGaveUp()).isGreaterThan(before);
    }

    private void repair(Walk walk) {
        world.failures.clear();
        world.repair();
        world.care.goOn(world.register.openEpisodeOf(walk.family).orElseThrow());
        assertThat(world.failures).isEmpty();
        assertThat(world.stepsThatGaveUp()).isZero();
    }
}
