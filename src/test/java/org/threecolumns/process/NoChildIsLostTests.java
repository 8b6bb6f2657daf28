package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.TestClock;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.journey.RecordCheck;
import org.threecolumns.timeliness.MovableClock;

/**
 * Whatever happens, in whatever order and over two years: each child in an open episode is held by an open stage, or is a fault
 * that somebody sees; and casework, journeys and engine agree with each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class NoChildIsLostTests {

    private static final int STEPS = 30;

    @Autowired
    private Happenings world;

    @Autowired
    private Census census;

    @Autowired
    private CaseworkCensus casework;

    @Autowired
    private EngineCensus engine;

    @Autowired
    private EpisodeRepository episodes;

    @Autowired
    private RecordCheck records;

    @Autowired
    private MovableClock clock;

    /** One family each. */
    protected abstract LongStream seeds();

    @AfterEach
    void putTheClockBack() {
        world.repair();
        clock.set(TestClock.START);
        world.failures.clear();
    }

    @AfterAll
    void recordsAreWhole() {
        assertThat(records.firstFault()).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noChildIsLost(long seed) {
        RandomFamily family = new RandomFamily(world, seed);
        for (int step = 0; step < STEPS; step++) {
            try {
                family.live();
                check(family);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        e.getMessage() + "\nSeed " + seed + ":\n" + String.join("\n", family.story), e);
            }
        }
        assertThat(engine.personalVariables()).isEmpty();
    }

    private void check(RandomFamily family) {
        List<String> wrong = new ArrayList<>(engine.strange(family.family));
        wrong.addAll(world.failures.stream()
                .filter(why -> !why.contains("This step is broken"))
                .toList());
        world.failures.clear();
        List<Episode> ofFamily = episodes.findByFamilyIdOrderByOpenedAtDesc(family.family);
        ofFamily.forEach(episode -> wrong.addAll(episode.isOpen() ? census.lost(episode) : census.leftOver(episode)));
        ofFamily.stream()
                .filter(Episode::isOpen)
                .findFirst()
                .ifPresentOrElse(
                        open -> wrong.addAll(casework.unfitting(open, notAtFault(family))),
                        () -> wrong.addAll(casework.leftOpen(family.children())));
        assertThat(wrong).isEmpty();
    }

    private List<Long> notAtFault(RandomFamily family) {
        Set<Long> atFault = census.atFault(family.family);
        return family.children().stream()
                .filter(child -> !atFault.contains(child))
                .toList();
    }
}
