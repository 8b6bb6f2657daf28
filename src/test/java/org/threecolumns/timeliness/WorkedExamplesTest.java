package org.threecolumns.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When things are due, example by example, as people in practice would reckon it on paper. */
class WorkedExamplesTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest(name = "{0}: {2} {3} from {1} is {4}")
    @CsvSource({
        "Friday morning,                        2026-03-06T10:00, 1,  WORKING_DAYS,  2026-03-09",
        "Friday at closing time,                2026-03-06T17:30, 1,  WORKING_DAYS,  2026-03-09",
        "Friday evening,                        2026-03-06T18:30, 1,  WORKING_DAYS,  2026-03-10",
        "Saturday,                              2026-03-07T11:00, 1,  WORKING_DAYS,  2026-03-10",
        "Sunday before midnight,                2026-03-08T23:59, 1,  WORKING_DAYS,  2026-03-10",
        "Monday after midnight,                 2026-03-09T00:01, 1,  WORKING_DAYS,  2026-03-10",
        "Christmas Eve on a Thursday,           2026-12-24T10:00, 1,  WORKING_DAYS,  2026-12-29",
        "Christmas Eve in the evening,          2026-12-24T18:30, 1,  WORKING_DAYS,  2026-12-30",
        "Christmas on a weekend,                2027-12-24T10:00, 1,  WORKING_DAYS,  2027-12-29",
        "New Year on a Saturday,                2027-12-30T10:00, 2,  WORKING_DAYS,  2028-01-04",
        "Maundy Thursday,                       2026-04-02T10:00, 1,  WORKING_DAYS,  2026-04-07",
        "Good Friday itself,                    2026-04-03T10:00, 1,  WORKING_DAYS,  2026-04-08",
        "early May bank holiday,                2026-05-01T10:00, 1,  WORKING_DAYS,  2026-05-05",
        "spring bank holiday,                   2026-05-22T10:00, 1,  WORKING_DAYS,  2026-05-26",
        "summer bank holiday,                   2026-08-28T10:00, 1,  WORKING_DAYS,  2026-09-01",
        "Scotland's New Year does not count,    2026-12-31T10:00, 1,  WORKING_DAYS,  2027-01-04",
        "fifteen days over Easter,              2026-03-24T10:00, 15, WORKING_DAYS,  2026-04-16",
        "forty-five days over three holidays,   2026-03-24T10:00, 45, WORKING_DAYS,  2026-06-01",
        "clocks go forward,                     2026-03-27T10:00, 1,  WORKING_DAYS,  2026-03-30",
        "clocks go back,                        2026-10-23T10:00, 1,  WORKING_DAYS,  2026-10-26",
        "three months to a day not in the month, 2027-11-30T10:00, 3, MONTHS,        2028-02-29",
        "three months to a Sunday,              2026-11-30T10:00, 3,  MONTHS,        2027-02-26",
        "one month from the 31st to a Saturday, 2026-01-31T10:00, 1,  MONTHS,        2026-02-27",
        "six months to an ordinary day,         2026-03-03T10:00, 6,  MONTHS,        2026-09-03",
        "a month begun in the evening,          2026-03-03T18:30, 1,  MONTHS,        2026-04-02",
        "six weeks to Christmas Day,            2026-11-13T10:00, 6,  WEEKS,         2026-12-24",
        "six weeks from a Saturday,             2026-03-07T10:00, 6,  WEEKS,         2026-04-17",
        "ten days to a weekend after a holiday, 2026-12-24T10:00, 10, CALENDAR_DAYS, 2026-12-31",
    })
    void dueOn(String example, LocalDateTime event, int amount, Limit.Unit unit, LocalDate due) {
        assertThat(due(event, new Limit("any", amount, unit, false, "")).dueOn())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {2} days from {1}, that day counted, is {3}")
    @CsvSource({
        "the same day,          2026-03-06T10:00, 1, 2026-03-06",
        "the next day,          2026-03-05T10:00, 2, 2026-03-06",
        "from Saturday,         2026-03-07T10:00, 1, 2026-03-09",
        "from Friday evening,   2026-03-06T18:30, 2, 2026-03-10"
    })
    void dueOnWithTheDayOfTheEventCounted(String example, LocalDateTime event, int amount, LocalDate due) {
        assertThat(due(event, new Limit("any", amount, Limit.Unit.WORKING_DAYS, true, ""))
                        .dueOn())
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "due on {1} means until {2}")
    @CsvSource({
        "2026-01-09T10:00, 2026-01-12, 2026-01-13T00:00:00Z",
        "2026-03-27T10:00, 2026-03-30, 2026-03-30T23:00:00Z",
        "2026-10-23T10:00, 2026-10-26, 2026-10-27T00:00:00Z"
    })
    void dueMeansTheEndOfThatDayInLondon(LocalDateTime event, LocalDate day, Instant end) {
        Due due = due(event, new Limit("any", 1, Limit.Unit.WORKING_DAYS, false, ""));
        assertThat(due.dueOn()).isEqualTo(day);
        assertThat(due.dueAt()).isEqualTo(end);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-06T10:00 | 1 | WORKING_DAYS  | 1 working day from Friday 6 March 2026",
                "2026-03-06T18:30 | 1 | WORKING_DAYS  | 1 working day from Monday 9 March 2026 (it came out of hours or on a closed day)",
                "2026-04-02T10:00 | 5 | WORKING_DAYS  | 5 working days from Thursday 2 April 2026, minus Good Friday and Easter Monday",
                "2026-03-10T10:00 | 6 | WEEKS         | 6 weeks from Tuesday 10 March 2026",
                "2026-11-30T10:00 | 3 | MONTHS        | 3 months from Monday 30 November 2026, brought forward from Sunday 28 February 2027, a closed day",
                "2026-03-02T10:00 | 1 | CALENDAR_DAYS | 1 day from Monday 2 March 2026"
            })
    void dueDateExplainsItself(LocalDateTime event, int amount, Limit.Unit unit, String words) {
        assertThat(due(event, new Limit("any", amount, unit, false, "")).explanation())
                .isEqualTo(words);
    }

    @Test
    void daysTheCouncilClosesCountAsClosed() {
        Limit oneDay = new Limit("any", 1, Limit.Unit.WORKING_DAYS, false, "");
        Due due = due(LocalDateTime.parse("2026-03-06T10:00"), oneDay, LocalDate.of(2026, 3, 9));
        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(due.explanation()).isEqualTo("1 working day from Friday 6 March 2026, minus a closed day");
    }

    @Test
    void monthLimitIsBroughtForwardPastDaysTheCouncilCloses() {
        Limit threeMonths = new Limit("any", 3, Limit.Unit.MONTHS, false, "");
        Due due = due(LocalDateTime.parse("2026-11-30T10:00"), threeMonths, LocalDate.of(2027, 2, 26));
        assertThat(due.dueOn()).isEqualTo(LocalDate.of(2027, 2, 25));
    }

    private static Due due(LocalDateTime event, Limit limit, LocalDate... closedBesides) {
        ClosedDays closed = new ClosedDays(List.of(closedBesides));
        WorkingDays days = new WorkingDays(closed, LocalTime.of(17, 30));
        return new DueDates(days, closed).of(limit, event.atZone(LONDON));
    }
}
