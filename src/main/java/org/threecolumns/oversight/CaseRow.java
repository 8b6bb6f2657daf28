package org.threecolumns.oversight;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One case behind a number. Of a restricted family whose content the reader may not see there is no name and no reference.
 *
 * @param runId the stage run in which it stands or stood; null where there is none
 */
record CaseRow(
        long id,
        Long runId,
        String clock,
        String stage,
        String team,
        String assignee,
        String familyReference,
        String familyName,
        int children,
        Instant startedAt,
        LocalDate dueOn,
        Instant dueAt,
        LocalDate endedOn,
        Integer took,
        Boolean inTime,
        String delay,
        String dueWords) {}
