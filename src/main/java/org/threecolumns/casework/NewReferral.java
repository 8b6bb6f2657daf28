package org.threecolumns.casework;

import java.time.Instant;

/**
 * A child who is referred to social care.
 *
 * @param source who referred, as the census codes it; null where nobody said
 * @param primaryNeed the main need, as the census codes it; null where nobody said
 * @param accepted false closes it at once
 */
public record NewReferral(
        long familyId,
        long childId,
        long episodeId,
        Instant referredAt,
        String source,
        String primaryNeed,
        boolean accepted) {}
