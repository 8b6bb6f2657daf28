package org.threecolumns.worklist;

import java.time.Instant;
import java.time.LocalDate;

/** One open stage in a list: whose family, which stage, who has it, and by when. */
public record TaskRow(
        long runId,
        String stage,
        String familyReference,
        String familyName,
        String assignee,
        String candidateGroups,
        Instant clockStartedAt,
        LocalDate dueOn,
        Instant dueAt) {}
