package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.journey.ActNow;
import org.threecolumns.journey.StageRun;
import org.threecolumns.timeliness.MovableClock;

/** What may happen at any moment, wherever a family stands: acting now, another contact, a child who leaves. */
@ProductTest
class EveryStageTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void everyStageOfTheModels_isHere() {
        TreeSet<String> ofModels = new TreeSet<>();
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(model -> repository
                .getBpmnModelInstance(model.getId())
                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class)
                .forEach(task -> ofModels.add(task.getId())));
        TreeSet<String> here = new TreeSet<>();
        for (EveryStage stage : EveryStage.values()) {
            here.add(stage.open(walks, "Poppy").activityId());
            clock.set(TestClock.START);
        }
        assertThat(here).containsAll(ofModels);
    }

    @ParameterizedTest
    @EnumSource
    void actNowForOneSiblingTwice_endsNothingAndTheStageIsSignedAfterwards(EveryStage stage) {
        Walk walk = stage.reach(walks.begin("Poppy", "Reed"));
        List<String> before = walk.open();
        List<String> outcomes = evidence.outcomesOf(walk, walk.children().ids().get(0));
        ActNow first = walk.actsNowFor(0);
        ActNow second = walk.actsNowFor(0);
        assertThat(walk.open()).containsAll(before).hasSize(before.size() + 2);
        assertThat(evidence.openDebts(walk)).hasSize(2);
        walk.discussesStrategyOf(second).discussesStrategyOf(first);
        assertThat(walk.journey()).hasPassed("endEvent_actNowDiscussed").isNotEnded();
        assertThat(walk.open()).isEqualTo(before);
        assertThat(evidence.openDebts(walk)).isEmpty();
        assertThat(evidence.outcomesOf(walk, walk.children().ids().get(0))).isEqualTo(outcomes);
        stage.sign(walk);
        assertThat(evidence.runs(walk)).contains(stage.stage() + " SIGNED");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TELL_REFERRER")
    void secondContact_isDecidedBesideTheStage(EveryStage stage) {
        Walk walk = stage.reach(walks.begin("Poppy"));
        List<String> before = walk.open();
        walk.another().screens().decides("no-change").tells();
        assertThat(walk.open()).isEqualTo(before);
        stage.sign(walk);
        assertThat(evidence.runs(walk)).contains(stage.stage() + " SIGNED");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TELL_REFERRER", "LEAVING"})
    void oneSiblingLeavesUs_theOtherGoesOn(EveryStage stage) {
        Walk walk = stage.reach(walks.begin("Poppy", "Reed"));
        Long reed = walk.children().ids().get(1);
        walk.care().leaves(DepartureReason.MOVED, 0).confirmsLeaving("left", "moved");
        assertThat(walks.kit.openRuns(walk.family))
                .filteredOn(run -> !"tell-referrer".equals(run.stage()))
                .isNotEmpty()
                .extracting(StageRun::childIds)
                .allSatisfy(children -> assertThat(children.ids()).containsExactly(reed));
        stage.sign(walk);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TELL_REFERRER", "LEAVING"})
    void theOnlyChildDies_everythingEndsWithThatRecord(EveryStage stage) {
        Walk walk = stage.reach(walks.begin("Poppy"));
        walk.care().leaves(DepartureReason.DIED, 0).confirmsLeaving("left", "died");
        assertThat(walk.open()).isSubsetOf("tell-referrer");
        assertThat(evidence.runs(walk)).noneMatch(run -> run.endsWith("CANCELLED"));
        assertThat(walk.care().casework(0).openReferral()).isEmpty();
        if (walk.open().contains("tell-referrer")) {
            walk.tells();
        }
        assertThat(evidence.episode(walk).isOpen()).isFalse();
    }
}
