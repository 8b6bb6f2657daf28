package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.TestClock;
import org.threecolumns.timeliness.MovableClock;

/** A family followed over its whole way, until its episode is closed. */
abstract class JourneyTests {

    @Autowired
    Walks walks;

    @Autowired
    Evidence evidence;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    void closedBecause(String outcome, Walk walk) {
        assertThat(evidence.runs(walk)).noneMatch(run -> run.endsWith(" OPEN"));
        assertThat(evidence.episode(walk).isOpen()).isFalse();
        assertThat(evidence.episode(walk).closedBecause()).isEqualTo(outcome);
    }
}
