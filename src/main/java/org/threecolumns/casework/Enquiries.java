package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Begins and ends section 47 enquiries. */
@Component
class Enquiries {

    private static final String ASKS_FOR_CONFERENCE = "initial-conference";

    private final EnquiryRepository enquiries;
    private final CaseworkReading reading;

    Enquiries(EnquiryRepository enquiries, CaseworkReading reading) {
        this.enquiries = enquiries;
        this.reading = reading;
    }

    List<CaseworkFault> begin(long childId, Long journeyId, LocalDate strategyOn, LocalDate conferenceDueOn) {
        ChildCasework child = reading.ofChild(childId);
        List<CaseworkFault> faults = CaseworkRules.mayBeginEnquiry(child, strategyOn, conferenceDueOn);
        if (faults.isEmpty()) {
            Referral referral = child.openReferral().orElseThrow();
            Optional<Enquiry> before = child.latestEnquiry();
            enquiries.save(new Enquiry(
                    null,
                    referral.familyId(),
                    childId,
                    journeyId,
                    referral.id(),
                    referral.referredOn(),
                    childId,
                    strategyOn,
                    conferenceDueOn,
                    null,
                    null,
                    null,
                    null,
                    null,
                    before.map(Enquiry::id).orElse(0L),
                    before.map(Enquiry::settledOn).orElse(null)));
        }
        return faults;
    }

    /** Whatever does not ask for a conference needs none, and is over. */
    List<CaseworkFault> end(long childId, LocalDate on, String outcome, boolean conferenceNotRequired) {
        Enquiry open = reading.ofChild(childId).openEnquiry().orElse(null);
        if (open == null) {
            return List.of();
        }
        List<CaseworkFault> faults = new Faults(childId)
                .unless(!on.isBefore(lastDay(open)), "ends-too-early", "This day is before the enquiry started")
                .list();
        if (faults.isEmpty() && ASKS_FOR_CONFERENCE.equals(outcome) && !conferenceNotRequired) {
            enquiries.await(open.id(), on, outcome);
        } else if (faults.isEmpty()) {
            enquiries.settle(open.id(), on, outcome);
        }
        return faults;
    }

    void takenUp(Conference conference) {
        if (!conference.adjourned() && !conference.childIds().isEmpty()) {
            enquiries.takenUp(conference.childIds().ids(), conference.id(), conference.heldOn());
        }
    }

    /** Ends it because the child left; the day it ended. */
    LocalDate leave(Enquiry open, LocalDate on) {
        LocalDate ended = on.isBefore(lastDay(open)) ? lastDay(open) : on;
        enquiries.settle(open.id(), ended, open.outcome() == null ? Casework.LEFT : open.outcome());
        return ended;
    }

    private static LocalDate lastDay(Enquiry open) {
        return open.endedOn() == null ? open.startedOn() : open.endedOn();
    }
}
