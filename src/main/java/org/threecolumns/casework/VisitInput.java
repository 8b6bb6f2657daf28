package org.threecolumns.casework;

import java.time.LocalDate;

/**
 * A visit as somebody writes it down.
 *
 * @param seen null where it was not answered; so with {@code seenAlone}, which is asked for a child who was seen
 */
public record VisitInput(
        long familyId,
        long childId,
        LocalDate visitedOn,
        String visitedBy,
        Boolean seen,
        Boolean seenAlone,
        String whyNotAlone,
        String note) {

    boolean isSeen() {
        return Boolean.TRUE.equals(seen);
    }

    boolean isSeenAlone() {
        return isSeen() && Boolean.TRUE.equals(seenAlone);
    }
}
