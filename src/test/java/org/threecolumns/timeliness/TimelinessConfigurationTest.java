package org.threecolumns.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TimelinessConfigurationTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDateTime FIVE_O_CLOCK = LocalDateTime.of(2026, 3, 6, 17, 0);

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(TimelinessConfiguration.class);

    @Test
    void councilSetsItsClosedDaysAndItsClosingTime() {
        application
                .withPropertyValues(
                        "threecolumns.timeliness.closed-days=2026-03-09,2026-06-15",
                        "threecolumns.timeliness.closes=16:30")
                .run(context -> {
                    WorkingDays days = context.getBean(WorkingDays.class);
                    assertThat(days.isWorkingDay(MONDAY)).isFalse();
                    assertThat(days.dayOf(FIVE_O_CLOCK.atZone(ZoneId.of("Europe/London"))))
                            .isEqualTo(MONDAY.plusDays(1));
                });
    }

    @Test
    void withoutSettings_onlyWeekendsAndBankHolidaysAreClosed() {
        application.run(context -> {
            WorkingDays days = context.getBean(WorkingDays.class);
            assertThat(days.isWorkingDay(MONDAY)).isTrue();
            assertThat(days.isWorkingDay(LocalDate.of(2026, 4, 3))).isFalse();
            assertThat(days.dayOf(FIVE_O_CLOCK.atZone(ZoneId.of("Europe/London"))))
                    .isEqualTo(FIVE_O_CLOCK.toLocalDate());
        });
    }

    @Test
    void clockIsLondonsAndNoFinerThanADatabaseKeepsIt() {
        application.run(context -> {
            Clock clock = context.getBean(Clock.class);
            Instant now = clock.instant();
            assertThat(clock.getZone()).isEqualTo(ZoneId.of("Europe/London"));
            assertThat(now.getNano() % 1000).isZero();
        });
    }
}
