package org.threecolumns.timeliness;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Due dates, reminders and lateness for every clock, as of the injected clock. */
@Service
public class Deadlines {

    private final Limits limits;
    private final DueDates dueDates;
    private final WorkingDays days;
    private final TimelinessProperties properties;
    private final Clock clock;

    Deadlines(Limits limits, DueDates dueDates, WorkingDays days, TimelinessProperties properties, Clock clock) {
        this.limits = limits;
        this.dueDates = dueDates;
        this.days = days;
        this.properties = properties;
        this.clock = clock;
    }

    /** How something stands against its limit. */
    public enum Standing {
        ON_TIME,
        DUE_SOON,
        LATE
    }

    /** @throws IllegalStateException if the clock has no limit in force, which a deployment check prevents */
    public Due due(String clockName, Instant startedAt) {
        ZonedDateTime event = startedAt.atZone(clock.getZone());
        Limit limit = limits.inForce(clockName, event.toLocalDate())
                .orElseThrow(() -> new IllegalStateException("No limit in force for " + clockName));
        return dueDates.of(limit, event);
    }

    /** When the reminder share of the limit has passed. */
    public Instant reminderAt(Instant dueAt, Instant startedAt) {
        long millis = Duration.between(startedAt, dueAt).toMillis();
        return startedAt.plusMillis((long) (millis * properties.reminderShare()));
    }

    public Standing standing(Instant dueAt, Instant startedAt) {
        Instant now = clock.instant();
        if (!now.isBefore(dueAt)) {
            return Standing.LATE;
        }
        return now.isBefore(reminderAt(dueAt, startedAt)) ? Standing.ON_TIME : Standing.DUE_SOON;
    }

    /** "due today", "due tomorrow", "due in 3 working days", "due on Sunday", "2 working days late". */
    public String inWords(LocalDate dueOn) {
        LocalDate today = LocalDate.now(clock);
        if (dueOn.equals(today)) {
            return "due today";
        }
        if (dueOn.equals(today.plusDays(1))) {
            return "due tomorrow";
        }
        int left = days.between(today, dueOn);
        if (dueOn.isAfter(today)) {
            if (left == 0) {
                return "due on " + dueOn.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK);
            }
            return "due in " + left + (left == 1 ? " working day" : " working days");
        }
        int late = Math.max(1, -left);
        return late + (late == 1 ? " working day late" : " working days late");
    }
}
