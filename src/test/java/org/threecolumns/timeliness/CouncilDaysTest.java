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
import org.threecolumns.setting.CouncilDay;

/** What a day on the council's own list does to due dates, and what it must not do. */
class CouncilDaysTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest(name = "{1} of {0} from Friday with Monday closed for {2}: {3}")
    @CsvSource({
        "contact,           1,  COUNCIL, 2026-03-10",
        "contact,           1,  PUBLIC,  2026-03-10",
        "assessment,        45, COUNCIL, 2026-05-13",
        "assessment,        45, PUBLIC,  2026-05-14",
        "referral-decision, 1,  COUNCIL, 2026-03-09",
        "referral-decision, 1,  PUBLIC,  2026-03-10",
    })
    void councilDayMakesOnlyLocalClocksLonger(String clock, int amount, CouncilDay.Kind kind, LocalDate due) {
        assertThat(due(limit(clock, amount), "2026-03-06T10:00", CouncilDay.proposed(MONDAY, kind, "Staff day"))
                        .dueOn())
                .isEqualTo(due);
    }

    @Test
    void clockOfLawSaysThatItIsNoLonger() {
        CouncilDay staffDay = CouncilDay.proposed(MONDAY, CouncilDay.Kind.COUNCIL, "Staff day");
        assertThat(due(limit("core-group", 10), "2026-03-06T10:00", staffDay).explanation())
                .isEqualTo("10 working days from Friday 6 March 2026, no longer for Staff day");
        assertThat(due(limit("caf", 10), "2026-03-06T10:00", staffDay).explanation())
                .isEqualTo("10 working days from Friday 6 March 2026, minus Staff day");
    }

    @Test
    void monthLimitOfLawIsBroughtForwardFromACouncilDay_neverRolledLater() {
        CouncilDay ours = CouncilDay.proposed(LocalDate.of(2026, 6, 9), CouncilDay.Kind.COUNCIL, "Staff day");
        Limit threeMonths = new Limit("review-conference", 3, Limit.Unit.MONTHS, false, "");
        assertThat(due(threeMonths, "2026-03-09T10:00", ours).dueOn()).isEqualTo(LocalDate.of(2026, 6, 8));
    }

    @ParameterizedTest(name = "on the list from {0} to {1}, a clock that began at 10:00 on Friday is due on {2}")
    @CsvSource({
        "2026-03-06T09:59:00Z, , 2026-03-10",
        "2026-03-06T10:01:00Z, , 2026-03-09",
        "2026-03-01T09:00:00Z, 2026-03-05T09:00:00Z, 2026-03-09",
        "2026-03-01T09:00:00Z, 2026-03-07T09:00:00Z, 2026-03-10",
    })
    void clockGoesByTheListOfTheMomentItBegan(Instant added, Instant taken, LocalDate due) {
        CouncilDay day = new CouncilDay(1, MONDAY, CouncilDay.Kind.PUBLIC, "One-off holiday", added, taken);
        assertThat(due(limit("contact", 1), "2026-03-06T10:00", day).dueOn()).isEqualTo(due);
    }

    @Test
    void takenOff_itIsAWorkingDayAgain() {
        CouncilDay gone = new CouncilDay(
                1, MONDAY, CouncilDay.Kind.PUBLIC, "Holiday", Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        assertThat(closed(gone).isClosed(MONDAY)).isFalse();
        assertThat(closed(CouncilDay.proposed(MONDAY, CouncilDay.Kind.COUNCIL, "Staff day"))
                        .isClosed(MONDAY))
                .isTrue();
    }

    @Test
    void figuresCountAsLawDoes() {
        CouncilDay ours = CouncilDay.proposed(MONDAY, CouncilDay.Kind.COUNCIL, "Staff day");
        WorkingDays days = new WorkingDays(closed(ours), LocalTime.of(17, 30));
        assertThat(days.between(MONDAY.minusDays(3), MONDAY.plusDays(1))).isEqualTo(1);
        assertThat(days.byLaw().between(MONDAY.minusDays(3), MONDAY.plusDays(1)))
                .isEqualTo(2);
    }

    private static Limit limit(String clock, int amount) {
        return new Limit(clock, amount, Limit.Unit.WORKING_DAYS, false, "");
    }

    private static Due due(Limit limit, String event, CouncilDay... list) {
        ClosedDays closed = closed(list);
        return new DueDates(new WorkingDays(closed, LocalTime.of(17, 30)), closed)
                .of(limit, LocalDateTime.parse(event).atZone(LONDON));
    }

    private static ClosedDays closed(CouncilDay... list) {
        return new ClosedDays(List.of(), () -> List.of(list));
    }
}
