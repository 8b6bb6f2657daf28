package org.threecolumns.oversight;

import java.time.LocalDate;
import java.time.ZoneId;
import org.threecolumns.timeliness.WorkingDays;

/** Ends clocks, and tells how they ended. How long they took is counted as law counts, so that councils can be laid side by side. */
record ClockEnding(ClockRunRepository clocks, WorkingDays days, ZoneId zone, Ends ends) {

    /** Hears how a clock ended; {@code item} as {@link Measures#ended} says it. */
    interface Ends {
        void ended(ClockRun clock, LocalDate on, String item);
    }

    void end(ClockRun clock, ClockRun.Outcome outcome, LocalDate on) {
        WorkingDays counted = days.byLaw();
        LocalDate from = counted.dayOf(clock.startedAt().atZone(zone));
        int took = Math.max(0, counted.between(from, on));
        boolean inTime = !on.isAfter(clock.dueOn());
        clocks.end(clock.id(), outcome, on, took, inTime);
        ends.ended(clock, on, Measures.ended(outcome, inTime, took));
    }
}
