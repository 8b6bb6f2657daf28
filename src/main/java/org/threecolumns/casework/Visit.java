package org.threecolumns.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * A visit to one child; no mapping is asked for it.
 *
 * @param planId the plan it was made under, if one was running
 * @param visitedBy in words, as others than our users visit too
 * @param whyNotAlone why a child who was seen was not seen alone
 */
public record Visit(
        @Id Long id,
        Long familyId,
        Long childId,
        Long planId,
        LocalDate visitedOn,
        String visitedBy,
        boolean seen,
        boolean seenAlone,
        String whyNotAlone,
        String note,
        Instant recordedAt,
        String recordedBy) {}
