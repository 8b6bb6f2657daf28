package org.threecolumns.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An open stage in a list.
 *
 * @param roles the groups that may sign it
 * @param due in words, such as "due tomorrow"
 */
record StageRow(
        Long id,
        String stage,
        String familyReference,
        String familyName,
        String assignee,
        List<String> roles,
        LocalDate dueOn,
        Instant dueAt,
        String due,
        String dueWords) {}
