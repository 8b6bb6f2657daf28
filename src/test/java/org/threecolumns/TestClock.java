package org.threecolumns;

import java.time.LocalDateTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.threecolumns.timeliness.MovableClock;

/** Tuesday 3 March 2026, ten o'clock in the morning, until a test moves it. */
@TestConfiguration
public class TestClock {

    public static final LocalDateTime START = LocalDateTime.of(2026, 3, 3, 10, 0);

    @Bean
    MovableClock clock() {
        return new MovableClock(START);
    }
}
