package org.threecolumns.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One open stage in a list: whose family, which stage, who has it, and by when.
 *
 * @param score the lowest latest number of its children; null where nobody has given one
 * @param lookers who else has it on the screen
 */
public record TaskRow(
        long runId,
        String stage,
        String familyReference,
        String familyName,
        String assignee,
        String candidateGroups,
        Instant clockStartedAt,
        LocalDate dueOn,
        Instant dueAt,
        String dueWords,
        Integer score,
        boolean urgent,
        List<NamedChild> children,
        List<String> lookers) {

    /** A child that the stage is about. */
    public record NamedChild(long id, String name) {}

    List<String> teams() {
        return List.of(candidateGroups.split(","));
    }
}
