package org.threecolumns.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * A child referred to social care. {@code openChildId} equals the child while it is open and is null afterwards. One that was not
 * accepted closed on its day: nothing may hang on it (DfE 8831, 8832, 4000).
 *
 * @param referredOn the day it counts from
 * @param source who referred, as the census codes it
 * @param primaryNeed the main need, as the census codes it (8610)
 * @param followsId the accepted referral before this one, 0 for the child's first, null for one not accepted
 */
public record Referral(
        @Id Long id,
        Long familyId,
        Long childId,
        Long episodeId,
        Instant referredAt,
        LocalDate referredOn,
        String source,
        String primaryNeed,
        boolean accepted,
        Long openChildId,
        LocalDate closedOn,
        String closureReason,
        Long followsId,
        LocalDate followsEndedOn) {

    /** Where nobody said who referred, and where nobody said what the main need is. */
    public static final String SOURCE_UNKNOWN = "10";

    public static final String NEED_NOT_STATED = "N0";

    public boolean isOpen() {
        return closedOn == null;
    }
}
