package org.threecolumns.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When something is due, and why then.
 *
 * @param startedOn the day the clock counts from; null where it was not kept
 * @param dueOn the last day in time
 * @param dueAt the end of that day
 * @param explanation in words, for example "15 working days from Tuesday 3 March, minus Good Friday and Easter Monday"
 */
public record Due(LocalDate startedOn, LocalDate dueOn, Instant dueAt, String explanation) {

    /** A due date as it was written down when its clock began. */
    public static Due recorded(LocalDate dueOn, Instant dueAt, String explanation) {
        return new Due(null, dueOn, dueAt, explanation);
    }

    static Due on(LocalDate startedOn, LocalDate dueOn, ZoneId zone, String explanation) {
        Instant end = ZonedDateTime.of(dueOn.plusDays(1).atStartOfDay(), zone).toInstant();
        return new Due(startedOn, dueOn, end, explanation);
    }
}
