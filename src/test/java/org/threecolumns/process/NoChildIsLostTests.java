package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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
    private static final Duration TWO_YEARS = Duration.ofDays(731);

    private final Tally tally = new Tally();

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
        world.failures.clear();
        clock.set(TestClock.START);
    }

    @AfterAll
    void recordsAreWhole() {
        assertThat(records.firstFault()).isEmpty();
    }

    @AfterAll
    void everythingHappened() {
        assertThat(tally.never()).as("what never happened in %s", tally).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noChildIsLost(long seed) {
        Chance chance = new Chance(seed);
        RandomFamily family = new RandomFamily(world, tally, chance, chance.waits(STEPS, TWO_YEARS));
        try {
            while (family.hasTimeLeft()) {
                family.live();
                check(family, why -> why.contains(BrokenSteps.WHY));
            }
            family.repair();
            check(family, why -> false);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(e.getMessage() + "\nSeed " + seed + ":\n" + String.join("\n", family.story), e);
        }
        assertThat(world.stepsThatGaveUp()).isZero();
        assertThat(clock.instant()).isEqualTo(start().plus(TWO_YEARS));
        assertThat(engine.personalVariables()).isEmpty();
    }

    private void check(RandomFamily family, Predicate<String> mayFail) {
        List<String> wrong = new ArrayList<>(engine.strange(family.family));
        wrong.addAll(world.failures.stream().filter(mayFail.negate()).toList());
        world.failures.clear();
        List<Episode> ofFamily = episodes.findByFamilyIdOrderByOpenedAtDesc(family.family);
        ofFamily.forEach(episode -> wrong.addAll(episode.isOpen() ? census.lost(episode) : census.leftOver(episode)));
        ofFamily.stream()
                .filter(Episode::isOpen)
                .findFirst()
                .ifPresentOrElse(
                        open -> wrong.addAll(unfitting(open, family.children())),
                        () -> wrong.addAll(casework.leftOpen(family.children())));
        assertThat(wrong).isEmpty();
    }

    /** Where something does not fit, it must be of a child that the administrators see. */
    private List<String> unfitting(Episode open, List<Long> children) {
        if (casework.unfitting(open, children).isEmpty()) {
            return List.of();
        }
        Set<Long> atFault = census.atFault(open.familyId());
        return casework.unfitting(
                open,
                children.stream().filter(child -> !atFault.contains(child)).toList());
    }

    private static Instant start() {
        return new MovableClock(TestClock.START).instant();
    }
}
