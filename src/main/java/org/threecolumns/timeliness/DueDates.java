package org.threecolumns.timeliness;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Applies a limit to an event and says in words how the due date came about. */
public final class DueDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final WorkingDays days;
    private final ClosedDays closed;

    public DueDates(WorkingDays days, ClosedDays closed) {
        this.days = days;
        this.closed = closed;
    }

    public Due of(Limit limit, ZonedDateTime event) {
        LocalDate happened = event.toLocalDate();
        return limit.unit() == Limit.Unit.WORKING_DAYS
                ? workingDays(limit, event, happened)
                : calendar(limit, event, happened);
    }

    private Due workingDays(Limit limit, ZonedDateTime event, LocalDate happened) {
        LocalDate from = days.dayOf(event);
        LocalDate due = days.add(from, limit.amount(), limit.inclusive());
        String words = limit.inWords() + " from " + from.format(DAY)
                + (from.equals(happened) ? "" : " (it came out of hours or on a closed day)")
                + without(from, due);
        return Due.on(from, due, event.getZone(), words);
    }

    /** A limit in weeks or months that falls on a closed day is brought forward, never rolled later. */
    private Due calendar(Limit limit, ZonedDateTime event, LocalDate happened) {
        LocalDate exact =
                switch (limit.unit()) {
                    case MONTHS -> happened.plusMonths(limit.amount());
                    case WEEKS -> happened.plusWeeks(limit.amount());
                    default -> happened.plusDays(limit.amount());
                };
        LocalDate due = days.onOrBefore(exact);
        String words = limit.inWords() + " from " + happened.format(DAY)
                + (due.equals(exact) ? "" : ", brought forward from " + exact.format(DAY) + ", a closed day");
        return Due.on(happened, due, event.getZone(), words);
    }

    private String without(LocalDate from, LocalDate due) {
        List<String> holidays = from.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> !ClosedDays.isWeekend(day))
                .map(closed::holiday)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return holidays.isEmpty() ? "" : ", minus " + String.join(" and ", holidays);
    }
}
