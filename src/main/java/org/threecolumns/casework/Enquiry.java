package org.threecolumns.casework;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * A section 47 enquiry about one child, at most one open (DfE 8839, 8890). As the census counts, it stays open until the conference it
 * asked for was held, or none is required: that day is {@code settledOn}.
 *
 * @param startedOn the day of the strategy discussion that began it
 * @param conferenceDueOn the last day for the conference in time
 * @param endedOn the day its outcome was signed
 * @param conferenceNotRequired null until it ended
 * @param conferenceId the conference that took it up
 */
public record Enquiry(
        @Id Long id,
        Long familyId,
        Long childId,
        Long journeyId,
        Long referralId,
        LocalDate referredOn,
        Long openChildId,
        LocalDate startedOn,
        LocalDate conferenceDueOn,
        LocalDate endedOn,
        String outcome,
        Boolean conferenceNotRequired,
        Long conferenceId,
        LocalDate settledOn,
        Long followsId,
        LocalDate followsEndedOn) {

    public boolean isOpen() {
        return settledOn == null;
    }

    public boolean isAwaitingConference() {
        return endedOn != null && settledOn == null;
    }
}
