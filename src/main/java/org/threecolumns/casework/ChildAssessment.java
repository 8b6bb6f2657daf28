package org.threecolumns.casework;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * A child and family assessment of one child, at most one open (DfE 8896).
 *
 * @param authorisedOn the day a manager authorised it, which ends it; null on one that ended because the child left
 */
public record ChildAssessment(
        @Id Long id,
        Long familyId,
        Long childId,
        Long journeyId,
        Long referralId,
        LocalDate referredOn,
        Long openChildId,
        LocalDate startedOn,
        LocalDate authorisedOn,
        LocalDate endedOn,
        String outcome,
        LocalDate seenOn,
        Boolean seenAlone,
        Long followsId,
        LocalDate followsEndedOn) {

    public boolean isOpen() {
        return endedOn == null;
    }
}
