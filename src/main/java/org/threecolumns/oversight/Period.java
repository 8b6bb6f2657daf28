package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The stretch of time that a page looks at: so many weeks or months up to this one.
 *
 * @param from first day of the first week or month, {@code until} first day of the last
 */
record Period(Grain grain, LocalDate from, LocalDate until) {

    /** A year and this month; a half year of weeks. */
    private static final Map<Grain, Integer> LENGTH = Map.of(Grain.MONTH, 12, Grain.WEEK, 26);

    private static final Map<Grain, DateTimeFormatter> WORDS = Map.of(
            Grain.MONTH,
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK),
            Grain.WEEK,
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));

    /** @param by "week" or anything else for months */
    static Period upToNow(String by, Clock clock) {
        Grain grain = "week".equals(by) ? Grain.WEEK : Grain.MONTH;
        LocalDate until = grain.start(LocalDate.now(clock));
        int back = LENGTH.get(grain);
        return new Period(grain, grain == Grain.WEEK ? until.minusWeeks(back) : until.minusMonths(back), until);
    }

    List<LocalDate> starts() {
        return Stream.iterate(from, start -> !start.isAfter(until), grain::next).toList();
    }

    /** The last day of the week or month that starts then. */
    LocalDate end(LocalDate start) {
        return grain.next(start).minusDays(1);
    }

    /** "March 2026", "week from 2 March 2026". */
    String words(LocalDate start) {
        return (grain == Grain.WEEK ? "week from " : "") + start.format(WORDS.get(grain));
    }
}
