package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.EngineSteps;
import org.threecolumns.journey.ListRebuild;
import org.threecolumns.journey.StageClaims;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.ScalingRepository;
import org.threecolumns.timeliness.MovableClock;

/** Whatever the engine is told, the rows of the task lists say of its tasks what it says itself, and can be made anew the same. */
@ProductTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:open-tasks;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=opentasks",
            "camunda.bpm.webapp.enabled=false"
        })
class OpenTasksTest {

    private static final int STEPS = 25;
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final List<String> PEOPLE = List.of("fiona.frontdoor", "sami.social", "tess.team", "hope.head");

    @Autowired
    private Happenings world;

    @Autowired
    private EngineCensus engine;

    @Autowired
    private StageClaims claims;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ListRebuild rebuild;

    @Autowired
    private ScalingRepository scalings;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void putTheClockBack() {
        world.repair();
        clock.set(TestClock.START);
        world.failures.clear();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void listsAgreeWithTheEngine(long seed) {
        Chance chance = new Chance(seed);
        Chance life = new Chance(seed + 1000);
        RandomFamily family = new RandomFamily(world, new Tally(), life, life.waits(STEPS, A_YEAR));
        for (int step = 0; step < STEPS; step++) {
            family.live();
            clock.advance(Duration.ofSeconds(1));
            handle(chance, family);
            assertThat(engine.strange(family.family))
                    .as("Seed " + seed + ": " + family.story)
                    .isEmpty();
            assertThat(listedScores(family.family))
                    .as("Seed " + seed + ": " + family.story)
                    .isEqualTo(givenScores(family.family));
        }
        List<Map<String, Object>> kept = rows();
        rebuild.rebuild();
        assertThat(rows()).isEqualTo(kept);
        jdbc.sql("delete from open_task").update();
        rebuild.rebuild();
        assertThat(rows()).isEqualTo(kept);
    }

    /** What people and administrators do with a task that is none of a journey's steps. */
    private void handle(Chance chance, RandomFamily family) {
        List<StageRun> open = world.runs.openOfFamily(family.family);
        if (open.isEmpty()) {
            return;
        }
        StageRun run = chance.any(open);
        switch (chance.below(7)) {
            case 0 -> claims.claim(run, chance.any(PEOPLE));
            case 1 -> claims.release(run);
            case 2 -> claims.urgent(run, chance.oneIn(2));
            case 3 -> reassign(run, chance.any(PEOPLE));
            case 4 -> suspend(run);
            default -> family.story.add("nobody touches a task");
        }
    }

    /** As the engine's own task list does it. */
    private void reassign(StageRun run, String username) {
        tasks.setAssignee(run.taskId(), username);
    }

    /** Nobody can sign meanwhile, and the task is still there. */
    private void suspend(StageRun run) {
        EngineSteps.asTheProduct(() -> runtime.suspendProcessInstanceById(run.processInstanceId()));
        assertThat(engine.strange(run.familyId())).isEmpty();
        EngineSteps.asTheProduct(() -> runtime.activateProcessInstanceById(run.processInstanceId()));
    }

    @Test
    void aTaskThatFollowsAnActNow_isUrgent() {
        Contact contact = world.kit.firstContact("Ivy");
        world.walks.actNow.act(
                contact.familyId(), contact.childIds(), contact.childIds(), "A bruise.", "fiona.frontdoor");
        world.kit.goOn(contact.familyId());
        assertThat(jdbc.sql("select urgent from open_task where family_id = ? and stage = 'strategy-discussion'")
                        .param(contact.familyId())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void whatIsWrongInTheLists_isMended() {
        long family = world.kit.firstContact("Ivy").familyId();
        jdbc.sql("update open_task set assignee = 'somebody', urgent = true where family_id = ?")
                .param(family)
                .update();
        long run = world.kit.open(family, "contact").id();
        jdbc.sql("update open_task set team = 'chair' where run_id = ?")
                .param(run)
                .update();
        jdbc.sql("delete from name_word where family_id = ?").param(family).update();
        rebuild.rebuild();
        assertThat(engine.strange(family)).isEmpty();
        assertThat(jdbc.sql("select word from name_word where family_id = ? order by word")
                        .param(family)
                        .query(String.class)
                        .list())
                .containsExactly("ivy", "larkspur");
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("select * from open_task order by run_id, team").query().listOfRows();
    }

    private Map<Long, List<Integer>> listedScores(long family) {
        Map<Long, List<Integer>> scores = new TreeMap<>();
        jdbc.sql("select run_id, lowest_score, lowest_shared_score from open_task where family_id = ?")
                .param(family)
                .query((rs, row) -> scores.put(rs.getLong(1), List.of(rs.getInt(2), rs.getInt(3))))
                .list();
        return scores;
    }

    /** Reckoned once more without SQL. */
    private Map<Long, List<Integer>> givenScores(long family) {
        List<Scaling> given = scalings.ofFamily(family, true).stream()
                .filter(s -> s.number() != null && s.statementId() == null)
                .toList();
        List<Scaling> shared = given.stream()
                .filter(s -> s.tier() == Tier.EARLY_HELP && s.audience() != Audience.STATUTORY)
                .toList();
        Map<Long, List<Integer>> scores = new TreeMap<>();
        world.runs
                .openOfFamily(family)
                .forEach(run -> scores.put(run.id(), List.of(lowest(run, given), lowest(run, shared))));
        return scores;
    }

    private static int lowest(StageRun run, List<Scaling> given) {
        return run.childIds().ids().stream()
                .flatMap(child -> latest(
                        given.stream().filter(s -> s.childId().equals(child)).toList()))
                .min(Comparator.naturalOrder())
                .orElse(11);
    }

    private static Stream<Integer> latest(List<Scaling> ofChild) {
        long last = ofChild.stream().mapToLong(Scaling::stageRunId).max().orElse(0);
        return ofChild.stream().filter(s -> s.stageRunId() == last).map(Scaling::number);
    }
}
