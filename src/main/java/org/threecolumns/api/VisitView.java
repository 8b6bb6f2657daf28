package org.threecolumns.api;

import java.time.Instant;
import java.time.LocalDate;
import org.threecolumns.casework.Visit;

/** One visit to one child. */
record VisitView(
        Long id,
        Long childId,
        LocalDate visitedOn,
        String visitedBy,
        boolean seen,
        boolean seenAlone,
        String whyNotAlone,
        String note,
        Instant recordedAt,
        String recordedBy) {

    static VisitView of(Visit v) {
        return new VisitView(
                v.id(),
                v.childId(),
                v.visitedOn(),
                v.visitedBy(),
                v.seen(),
                v.seenAlone(),
                v.whyNotAlone(),
                v.note(),
                v.recordedAt(),
                v.recordedBy());
    }
}
