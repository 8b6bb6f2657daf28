package org.threecolumns.timeliness;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The one place where working days are counted. */
public final class WorkingDays {

    private final ClosedDays closed;
    private final LocalTime closes;

    public WorkingDays(ClosedDays closed, LocalTime closes) {
        this.closed = closed;
        this.closes = closes;
    }

    /** Counted over other closed days. */
    WorkingDays over(ClosedDays other) {
        return new WorkingDays(other, closes);
    }

    /** As law counts them: a day on which only this council is shut is one of them. */
    public WorkingDays byLaw() {
        return over(closed.byLaw());
    }

    public boolean isWorkingDay(LocalDate day) {
        return !closed.isClosed(day);
    }

    /** The day an event counts on: out of hours and on closed days it counts on the next working day. */
    public LocalDate dayOf(ZonedDateTime event) {
        LocalDate day = event.toLocalDate();
        boolean late = event.toLocalTime().isAfter(closes);
        return late && isWorkingDay(day) ? next(day) : onOrAfter(day);
    }

    /** The working day that is {@code amount} working days after the day; the day itself counts as 1 when inclusive. */
    public LocalDate add(LocalDate day, int amount, boolean inclusive) {
        LocalDate due = inclusive ? onOrAfter(day) : day;
        for (int counted = inclusive ? 1 : 0; counted < amount; counted++) {
            due = next(due);
        }
        return due;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} is earlier. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** The last working day before a day. */
    public LocalDate before(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }

    public LocalDate onOrBefore(LocalDate day) {
        LocalDate found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : next(day);
    }

    private LocalDate next(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }
}
