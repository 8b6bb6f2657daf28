package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.journey.RecordCheck;
import org.threecolumns.timeliness.MovableClock;

/** Whatever happens, in whatever order: each child in an open episode is held by an open stage, or is a fault that somebody sees. */
@ProductTest
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:no-child-is-lost;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=lost",
            "camunda.bpm.webapp.enabled=false"
        })
class NoChildIsLostTest {

    private static final int FAMILIES = 60;
    private static final int STEPS = 25;

    @Autowired
    private Happenings world;

    @Autowired
    private Census census;

    @Autowired
    private EpisodeRepository episodes;

    @Autowired
    private RecordCheck records;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void putTheClockBack() {
        world.repair();
        clock.set(TestClock.START);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, FAMILIES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noChildIsLost(long seed) {
        RandomFamily family = new RandomFamily(world, seed);
        for (int step = 0; step < STEPS; step++) {
            try {
                family.live();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("Seed " + seed + ": " + String.join("\n", family.story), e);
            }
            check(family, seed);
        }
        assertThat(records.firstFault()).isEmpty();
    }

    private void check(RandomFamily family, long seed) {
        String story = "Seed " + seed + ": " + String.join("\n", family.story);
        episodes.findByFamilyIdOrderByOpenedAtDesc(family.family).forEach(episode -> {
            assertThat(episode.isOpen() ? census.lost(episode) : census.leftOver(episode))
                    .as(story)
                    .isEmpty();
            assertThat(records.episodeFault(episode.id())).as(story).isEmpty();
        });
        assertThat(census.personalVariables()).as(story).isEmpty();
    }
}
