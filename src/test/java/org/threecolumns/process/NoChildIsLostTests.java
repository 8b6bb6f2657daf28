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
import org.threecolumns.oversight.LedgerCensus;
import org.threecolumns.timeliness.MovableClock;

/**
 * Whatever happens, in whatever order and over two years: each child in an open episode is held by an open stage, or is a fault
 * that somebody sees; and casework, journeys and engine agree with each other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class NoChildIsLostTests {

    private static final int STEPS = 30;
    private static final Duration TWO_YEARS = Duration.ofDays(731);

    /** Nothing happens at the very moment at which something else happened. */
    private static final Duration TICK = Duration.ofMillis(1);

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
    private LedgerCensus ledger;

    @Autowired
    private EpisodeRepository episodes;

    @Autowired
    private RecordCheck records;

    @Autowired
    private MovableClock clock;

    /** One family each. */
    protected abstract LongStream seeds();

    /** So many by themselves; as many as {@code -Dthreecolumns.random.families} says in a long run. */
    protected static LongStream families(long first, int usually) {
        return LongStream.range(first, first + Integer.getInteger("threecolumns.random.families", usually));
    }

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

    /** Figures are true before they are counted, once they are counted, and when they are made anew. */
    @AfterAll
    void clocksAndFiguresAreAsTheRecordsSay() {
        assertThat(ledger.seen())
                .containsKeys("RUNNING null", "MET true", "MET false", "UNSIGNED true", "UNSIGNED false")
                .containsKeys(
                        "explained", "CORRECTION null", "AUTHORISATION yes", "AUTHORISATION no", "STAGE adjourned")
                .containsKeys("SUPERSEDED", "CANCELLED", "many runs", "a day")
                .containsKeys(
                        "visit-protection-plan MET", "visit-child-in-need UNSIGNED", "visit-child-in-need RUNNING")
                .containsKeys("recording-debt MET", "recording-debt UNSIGNED");
        assertThat(ledger.wrong()).isEmpty();
        ledger.count();
        assertThat(ledger.wrong()).isEmpty();
        List<String> scores = ledger.scores();
        assertThat(scores).isNotEmpty();
        ledger.rebuild();
        assertThat(ledger.wrong()).isEmpty();
        assertThat(ledger.scores()).isEqualTo(scores);
    }

    @AfterAll
    void everythingHappened() {
        assertThat(tally.never()).as("what never happened in %s", tally).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noChildIsLost(long seed) {
        Chance chance = new Chance(seed);
        Chance explaining = new Chance(-seed);
        RandomFamily family =
                new RandomFamily(world, tally, chance, chance.waits(STEPS, TWO_YEARS.minus(TICK.multipliedBy(STEPS))));
        try {
            while (family.hasTimeLeft()) {
                clock.advance(TICK);
                family.live();
                explainDelays(family, explaining);
                check(family, why -> why.contains(BrokenSteps.WHY));
            }
            family.repair();
            check(family, why -> false);
            assertThat(ledger.wrongClocks(family.family)).isEmpty();
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(e.getMessage() + "\nSeed " + seed + ":\n" + String.join("\n", family.story), e);
        }
        assertThat(world.stepsThatGaveUp()).isZero();
        assertThat(clock.instant()).isEqualTo(start().plus(TWO_YEARS));
        assertThat(engine.personalVariables()).isEmpty();
    }

    /** Somebody says now and then why something is late, and changes their mind; counts are taken in from time to time. */
    private void explainDelays(RandomFamily family, Chance chance) {
        if (chance.oneIn(4)) {
            ledger.explain(family.family, chance.below(1000), clock.instant(), world.kit.user("hope.head"));
        }
        if (chance.oneIn(200)) {
            ledger.count();
        }
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
