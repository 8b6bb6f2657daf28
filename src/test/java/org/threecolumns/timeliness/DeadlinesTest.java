package org.threecolumns.timeliness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private final MovableClock clock = new MovableClock(LocalDateTime.of(2026, 3, 3, 10, 0));

    @ParameterizedTest(name = "on {0}, due {1} reads: {2}")
    @CsvSource({
        "2026-03-03, 2026-03-03, due today",
        "2026-03-03, 2026-03-04, due tomorrow",
        "2026-03-06, 2026-03-09, due in 1 working day",
        "2026-03-03, 2026-03-10, due in 5 working days",
        "2026-04-01, 2026-04-08, due in 3 working days",
        "2026-03-06, 2026-03-08, due on Sunday",
        "2026-03-04, 2026-03-03, 1 working day late",
        "2026-03-07, 2026-03-06, 1 working day late",
        "2026-03-10, 2026-03-05, 3 working days late"
    })
    void dueDateInWords(LocalDate today, LocalDate due, String words) {
        clock.set(today.atTime(10, 0));
        assertThat(deadlines(List.of()).inWords(due)).isEqualTo(words);
    }

    @ParameterizedTest(name = "begun at midnight on 1 March, due at the end of 10 March, on {0} it is {1}")
    @CsvSource({
        "2026-03-01T00:00, ON_TIME",
        "2026-03-06T23:59, ON_TIME",
        "2026-03-07T00:00, DUE_SOON",
        "2026-03-10T23:59, DUE_SOON",
        "2026-03-11T00:00, LATE"
    })
    void standing(LocalDateTime now, Deadlines.Standing standing) {
        clock.set(now);
        assertThat(deadlines(List.of())
                        .standing(Instant.parse("2026-03-11T00:00:00Z"), Instant.parse("2026-03-01T00:00:00Z")))
                .isEqualTo(standing);
    }

    @Test
    void eventIsOnTheDayItIsInLondon() {
        Limit oneDay = new Limit("contact", 1, Limit.Unit.CALENDAR_DAYS, false, "");
        Due due = deadlines(List.of(oneDay)).due("contact", Instant.parse("2026-06-30T23:30:00Z"));
        assertThat(due.startedOn()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 7, 2));
    }

    @Test
    void clockWithoutALimitSaysWhichOne() {
        assertThatThrownBy(() -> deadlines(List.of()).due("core-group", clock.instant()))
                .hasMessage("No limit in force for core-group");
    }

    private Deadlines deadlines(List<Limit> limits) {
        ClosedDays closed = new ClosedDays(List.of());
        WorkingDays days = new WorkingDays(closed, LocalTime.of(17, 30));
        Limits inForce = (name, startedOn) ->
                limits.stream().filter(l -> l.clock().equals(name)).findFirst();
        return new Deadlines(
                inForce,
                new DueDates(days, closed),
                days,
                new TimelinessProperties(List.of(), LocalTime.of(17, 30), 0.6),
                clock);
    }
}
