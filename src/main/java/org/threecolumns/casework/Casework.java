package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.ChildIds;

/**
 * Writes down what signed decisions mean for each child, in the transaction of the signature. Where there is nothing to end, nothing
 * happens; a step that {@link CaseworkRules} or {@link PlanRules} refuse is not taken, and why is the answer. Empty means done.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Casework {

    /** The outcome of what ended because the child left. */
    static final String LEFT = "left";

    private final Referrals referrals;
    private final Assessments assessments;
    private final Enquiries enquiries;
    private final Plans plans;
    private final ConferenceRepository conferences;
    private final CaseworkReading reading;

    Casework(
            Referrals referrals,
            Assessments assessments,
            Enquiries enquiries,
            Plans plans,
            ConferenceRepository conferences,
            CaseworkReading reading) {
        this.referrals = referrals;
        this.assessments = assessments;
        this.enquiries = enquiries;
        this.plans = plans;
        this.conferences = conferences;
        this.reading = reading;
    }

    /** Opens a referral, or adds the codes that an open one lacks. One not accepted is closed at once. */
    public void refer(NewReferral referral) {
        referrals.refer(referral);
    }

    public List<CaseworkFault> beginAssessment(long childId, Long journeyId, LocalDate on) {
        return assessments.begin(childId, journeyId, on);
    }

    /** @param on the day a manager authorised it */
    public List<CaseworkFault> endAssessment(
            long childId, LocalDate on, String outcome, LocalDate seenOn, Boolean seenAlone) {
        return assessments.end(childId, on, outcome, seenOn, seenAlone);
    }

    public List<CaseworkFault> beginEnquiry(
            long childId, Long journeyId, LocalDate strategyOn, LocalDate conferenceDueOn) {
        return enquiries.begin(childId, journeyId, strategyOn, conferenceDueOn);
    }

    /** With the outcome {@code initial-conference} it stays open until that was held; with any other it is over. */
    public List<CaseworkFault> endEnquiry(long childId, LocalDate on, String outcome, boolean conferenceNotRequired) {
        return enquiries.end(childId, on, outcome, conferenceNotRequired);
    }

    /** Unless adjourned, it takes up the enquiries of these children that asked for it. Empty at a weekend. */
    public Optional<Conference> holdConference(
            long familyId,
            Long journeyId,
            ChildIds children,
            Conference.Kind kind,
            LocalDate heldOn,
            boolean quorate,
            boolean adjourned) {
        if (!CaseworkRules.mayHoldConference(heldOn).isEmpty()) {
            return Optional.empty();
        }
        Conference held =
                conferences.save(new Conference(null, familyId, journeyId, kind, children, heldOn, quorate, adjourned));
        enquiries.takenUp(held);
        return Optional.of(held);
    }

    /** Starts on the conference's day (DfE 2885); a child in need or temporary plan ends that day as superseded. */
    public List<CaseworkFault> beginProtectionPlan(long childId, Conference conference, Plan.Category category) {
        return plans.beginProtection(childId, conference, category);
    }

    public List<CaseworkFault> beginTemporaryPlan(long childId, LocalDate notifiedOn, String fromAuthority) {
        return plans.beginTemporary(childId, notifiedOn, fromAuthority);
    }

    public List<CaseworkFault> beginChildInNeedPlan(long childId, LocalDate on) {
        return plans.beginChildInNeed(childId, on);
    }

    /** @param category as it is now; null leaves it as it was */
    public List<CaseworkFault> reviewed(long childId, Conference conference, Plan.Category category) {
        return plans.reviewed(childId, conference, category);
    }

    /** @param conference the review that ended a protection plan, which then ends on its day; else null */
    public List<CaseworkFault> endPlan(long childId, LocalDate on, Plan.EndReason reason, Conference conference) {
        return plans.end(childId, on, reason, conference);
    }

    /** A child in need plan that is open ends with it. */
    public List<CaseworkFault> closeReferral(long childId, LocalDate on, String reason) {
        ChildCasework child = reading.ofChild(childId);
        List<CaseworkFault> faults = CaseworkRules.mayClose(child, on, reason);
        if (faults.isEmpty()) {
            plans.end(childId, on, Plan.EndReason.CLOSED, null);
            child.openReferral().ifPresent(r -> referrals.close(r, on, reason));
        }
        return faults;
    }

    /** Ends everything that the child has open, on that day or as soon after as it can end, the referral last. */
    public void leave(long childId, LocalDate on, DepartureReason reason) {
        ChildCasework child = reading.ofChild(childId);
        child.openReferral().ifPresent(referral -> {
            LocalDate closed = Stream.of(
                            Optional.of(on),
                            Optional.of(referral.referredOn()),
                            child.lastEndUnder(referral),
                            child.openAssessment().map(a -> assessments.leave(a, on)),
                            child.openEnquiry().map(e -> enquiries.leave(e, on)),
                            child.openPlan().map(p -> plans.leave(p, on)))
                    .flatMap(Optional::stream)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            referrals.close(referral, closed, reason.closureReason());
        });
    }
}
