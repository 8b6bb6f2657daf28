package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What would be wrong with beginning or ending a plan, by the rules of the children in need census (DfE, numbers in brackets): one
 * plan at a time whatever its kind (4001, 4004, 8935), none overlapping (4014, 4016, 4017, 8940), none before the referral (1105,
 * 2889, 4015).
 */
public final class PlanRules {

    private PlanRules() {}

    /**
     * Starts on the conference's day (2885), and takes the place of a child in need or temporary plan that is running. A child who
     * moved here with a plan has a conference because of the move; an enquiry of today did not lead to it.
     */
    public static List<CaseworkFault> mayBeginProtection(ChildCasework child, LocalDate heldOn) {
        Optional<Plan> open = child.openPlan();
        return CaseworkRules.underReferral(child, heldOn)
                .and(CaseworkRules.mayHoldConference(heldOn))
                .unless(
                        open.filter(Plan::isProtection).isEmpty(),
                        "plan-open",
                        "There is a child protection plan already; it goes on")
                .unless(
                        open.filter(p -> heldOn.isBefore(p.startedOn())).isEmpty()
                                && fits(child, Plan.Kind.PROTECTION, heldOn),
                        "plan-overlaps",
                        "This day lies within an earlier plan")
                .unless(
                        open.filter(p -> p.kind() == Plan.Kind.TEMPORARY).isPresent()
                                || child.openEnquiry()
                                        .filter(e -> heldOn.isBefore(e.startedOn()))
                                        .isEmpty(),
                        "conference-before-strategy",
                        "The conference cannot be before the strategy discussion that led to it")
                .list();
    }

    public static List<CaseworkFault> mayBeginTemporary(ChildCasework child, LocalDate on) {
        return mayBegin(child, Plan.Kind.TEMPORARY, on);
    }

    public static List<CaseworkFault> mayBeginChildInNeed(ChildCasework child, LocalDate on) {
        return mayBegin(child, Plan.Kind.CHILD_IN_NEED, on);
    }

    private static List<CaseworkFault> mayBegin(ChildCasework child, Plan.Kind kind, LocalDate on) {
        return CaseworkRules.underReferral(child, on)
                .unless(child.openPlan().isEmpty(), "plan-open", "There is a plan already; it ends first")
                .unless(fits(child, kind, on), "plan-overlaps", "This day lies within an earlier plan")
                .list();
    }

    /** A plan may start on the day another kind ended, but not on the day one of its own kind did. */
    private static boolean fits(ChildCasework child, Plan.Kind kind, LocalDate on) {
        return child.earlierPlans().stream()
                .allMatch(p -> p.kind() == kind ? on.isAfter(p.endedOn()) : !on.isBefore(p.endedOn()));
    }

    /** A protection plan lasts at least a day (8840) and ends by a review conference, unless the child leaves. */
    static List<CaseworkFault> mayEnd(Plan plan, LocalDate on, Plan.EndReason reason, Conference conference) {
        boolean protection = plan.isProtection();
        boolean reviewed = conference != null && isReview(conference, plan);
        return new Faults(plan.childId())
                .unless(!on.isBefore(firstEnd(plan)), "ends-too-early", tooEarly(protection))
                .unless(
                        !protection || reason.endsProtection() && (reason != Plan.EndReason.REVIEW || reviewed),
                        "needs-review",
                        "A child protection plan ends by a review conference, or because the child left")
                .list();
    }

    static boolean isReview(Conference conference, Plan plan) {
        return conference.kind() == Conference.Kind.REVIEW
                && !conference.adjourned()
                && conference.familyId().equals(plan.familyId());
    }

    /** The earliest day on which a plan can end. */
    static LocalDate firstEnd(Plan plan) {
        return plan.isProtection() ? plan.startedOn().plusDays(1) : plan.startedOn();
    }

    private static String tooEarly(boolean protection) {
        return protection ? "A child protection plan lasts at least a day" : "This day is before the plan started";
    }
}
