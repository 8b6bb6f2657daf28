package org.threecolumns.timeliness;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.threecolumns.setting.CouncilDay;

/** Applies a limit to an event and says in words how the due date came about. */
public final class DueDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final WorkingDays days;
    private final ClosedDays closed;

    public DueDates(WorkingDays days, ClosedDays closed) {
        this.days = days;
        this.closed = closed;
    }

    /** Under the closed days that stood on the list when it happened. */
    public Due of(Limit limit, ZonedDateTime event) {
        return of(limit, event, closed.knownAt(event.toInstant()));
    }

    /** The same under another list of the council's own days, to see beforehand what a change does. */
    public Due of(Limit limit, ZonedDateTime event, List<CouncilDay> list) {
        return of(limit, event, closed.with(list).knownAt(event.toInstant()));
    }

    private Due of(Limit limit, ZonedDateTime event, ClosedDays known) {
        LocalDate happened = event.toLocalDate();
        return limit.unit() == Limit.Unit.WORKING_DAYS
                ? workingDays(limit, event, happened, known)
                : calendar(limit, event, happened, known);
    }

    private Due workingDays(Limit limit, ZonedDateTime event, LocalDate happened, ClosedDays known) {
        ClosedDays counted = KeptByLaw.has(limit.clock()) ? known.byLaw() : known;
        WorkingDays count = days.over(counted);
        LocalDate from = count.dayOf(event);
        LocalDate due = count.add(from, limit.amount(), limit.inclusive());
        String words = limit.inWords() + " from " + from.format(DAY)
                + (from.equals(happened) ? "" : " (it came out of hours or on a closed day)")
                + named(", minus ", from, due, counted::holiday)
                + named(
                        ", no longer for ",
                        from,
                        due,
                        day -> counted.isClosed(day) ? Optional.empty() : known.holiday(day));
        return Due.on(from, due, event.getZone(), words);
    }

    /** A limit in weeks or months that falls on a closed day is brought forward, never rolled later. */
    private Due calendar(Limit limit, ZonedDateTime event, LocalDate happened, ClosedDays known) {
        LocalDate exact =
                switch (limit.unit()) {
                    case MONTHS -> happened.plusMonths(limit.amount());
                    case WEEKS -> happened.plusWeeks(limit.amount());
                    default -> happened.plusDays(limit.amount());
                };
        LocalDate due = days.over(known).onOrBefore(exact);
        String words = limit.inWords() + " from " + happened.format(DAY)
                + (due.equals(exact) ? "" : ", brought forward from " + exact.format(DAY) + ", a closed day");
        return Due.on(happened, due, event.getZone(), words);
    }

    private static String named(
            String before, LocalDate from, LocalDate due, Function<LocalDate, Optional<String>> name) {
        List<String> names = from.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> !ClosedDays.isWeekend(day))
                .map(name)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return names.isEmpty() ? "" : before + String.join(" and ", names);
    }
}
