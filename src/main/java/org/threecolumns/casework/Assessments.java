package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Begins and ends assessments. */
@Component
class Assessments {

    private final ChildAssessmentRepository assessments;
    private final CaseworkReading reading;

    Assessments(ChildAssessmentRepository assessments, CaseworkReading reading) {
        this.assessments = assessments;
        this.reading = reading;
    }

    List<CaseworkFault> begin(long childId, Long journeyId, LocalDate on) {
        ChildCasework child = reading.ofChild(childId);
        List<CaseworkFault> faults = CaseworkRules.mayBeginAssessment(child, on);
        if (faults.isEmpty()) {
            Referral referral = child.openReferral().orElseThrow();
            Optional<ChildAssessment> before = child.assessments().stream().findFirst();
            assessments.save(new ChildAssessment(
                    null,
                    referral.familyId(),
                    childId,
                    journeyId,
                    referral.id(),
                    referral.referredOn(),
                    childId,
                    on,
                    null,
                    null,
                    null,
                    null,
                    null,
                    before.map(ChildAssessment::id).orElse(0L),
                    before.map(ChildAssessment::endedOn).orElse(null)));
        }
        return faults;
    }

    List<CaseworkFault> end(long childId, LocalDate on, String outcome, LocalDate seenOn, Boolean seenAlone) {
        ChildAssessment open = reading.ofChild(childId).openAssessment().orElse(null);
        if (open == null) {
            return List.of();
        }
        List<CaseworkFault> faults = new Faults(childId)
                .unless(!on.isBefore(open.startedOn()), "ends-too-early", "This day is before the assessment started")
                .list();
        if (faults.isEmpty()) {
            assessments.end(open.id(), on, on, outcome, seenOn, seenAlone);
        }
        return faults;
    }

    /** Ends it unauthorised because the child left; the day it ended. */
    LocalDate leave(ChildAssessment open, LocalDate on) {
        LocalDate ended = on.isBefore(open.startedOn()) ? open.startedOn() : on;
        assessments.end(open.id(), ended, null, Casework.LEFT, open.seenOn(), open.seenAlone());
        return ended;
    }
}
