package org.threecolumns.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.threecolumns.family.PlainDates;

/**
 * What would be wrong with an intended step, by the rules of the children in need census (DfE, numbers in brackets). The database
 * holds the same; here people hear it in plain words before they sign.
 */
public final class CaseworkRules {

    private CaseworkRules() {}

    /** One open assessment (8896), none overlapping, none without an open referral or before it (1103, 8831). */
    public static List<CaseworkFault> mayBeginAssessment(ChildCasework child, LocalDate on) {
        return underReferral(child, on)
                .unless(child.openAssessment().isEmpty(), "assessment-open", "An assessment is already under way")
                .unless(
                        isNotBefore(on, child.assessments().stream().map(ChildAssessment::endedOn)),
                        "assessment-overlaps",
                        "This day is before the last assessment ended")
                .list();
    }

    /** One open enquiry (8839, 8890), none before the referral (1104), the conference due on a weekday (8870). */
    public static List<CaseworkFault> mayBeginEnquiry(
            ChildCasework child, LocalDate strategyOn, LocalDate conferenceDueOn) {
        Optional<Enquiry> open = child.openEnquiry();
        return underReferral(child, strategyOn)
                .unless(
                        open.filter(e -> !e.isAwaitingConference()).isEmpty(),
                        "enquiry-open",
                        "A section 47 enquiry is already under way")
                .unless(
                        open.filter(Enquiry::isAwaitingConference).isEmpty(),
                        "enquiry-awaits-conference",
                        "A section 47 enquiry has asked for a conference that is still to be held")
                .unless(
                        isNotBefore(strategyOn, child.enquiries().stream().map(Enquiry::settledOn)),
                        "enquiry-overlaps",
                        "This day is before the last section 47 enquiry came to its end")
                .unless(
                        !isWeekend(conferenceDueOn),
                        "conference-due-at-weekend",
                        "The conference cannot be due at a weekend")
                .list();
    }

    /** No conference at a weekend (8875). */
    public static List<CaseworkFault> mayHoldConference(LocalDate heldOn) {
        return new Faults(null)
                .unless(
                        !isWeekend(heldOn),
                        "conference-at-weekend",
                        "A conference is not held at a weekend; check the day")
                .list();
    }

    /** A review comes after the first day of a protection plan (8841) that is running (4003). */
    public static List<CaseworkFault> mayReview(ChildCasework child, LocalDate heldOn) {
        Optional<Plan> plan = child.openPlan().filter(Plan::isProtection);
        return new Faults(child.childId())
                .and(mayHoldConference(heldOn))
                .unless(plan.isPresent(), "no-protection-plan", "There is no child protection plan to review")
                .unless(
                        plan.isEmpty() || heldOn.isAfter(plan.get().startedOn()),
                        "review-too-early",
                        "A review is held after the day on which the plan started")
                .list();
    }

    /**
     * Closing waits for assessments (8867) and enquiries with their conferences (8868), and for a review of a protection plan; day
     * and reason come together (8805, 8810).
     *
     * @param reason as the census codes it, or one of our own
     */
    public static List<CaseworkFault> mayClose(ChildCasework child, LocalDate on, String reason) {
        Referral referral = child.openReferral().orElse(null);
        if (referral == null) {
            return List.of();
        }
        return new Faults(child.childId())
                .unless(child.openAssessment().isEmpty(), "assessment-open", "An assessment is still under way")
                .unless(
                        child.openEnquiry().isEmpty(),
                        "enquiry-open",
                        "A section 47 enquiry is still under way, or awaits its conference")
                .unless(
                        child.openPlan()
                                .filter(p -> p.kind() != Plan.Kind.CHILD_IN_NEED)
                                .isEmpty(),
                        "protection-plan-open",
                        "A child protection plan ends by a review conference first")
                .unless(reason != null && !reason.isBlank(), "no-reason", "Say why this is closed")
                .unless(
                        !on.isBefore(referral.referredOn())
                                && child.lastEndUnder(referral)
                                        .filter(on::isBefore)
                                        .isEmpty()
                                && child.openPlan()
                                        .map(Plan::startedOn)
                                        .filter(on::isBefore)
                                        .isEmpty(),
                        "closed-too-early",
                        "This day is before something that was done under this referral")
                .and(ClosureReasons.faults(child, referral, reason))
                .list();
    }

    static Faults underReferral(ChildCasework child, LocalDate on) {
        Optional<Referral> referral = child.openReferral();
        return new Faults(child.childId())
                .unless(referral.isPresent(), "no-referral", "There is no open referral to social care")
                .unless(
                        referral.isEmpty() || !on.isBefore(referral.get().referredOn()),
                        "before-referral",
                        "This day is before the referral"
                                + referral.map(r -> " of " + words(r.referredOn()))
                                        .orElse(""));
    }

    static boolean isNotBefore(LocalDate on, Stream<LocalDate> ends) {
        return ends.filter(Objects::nonNull).noneMatch(on::isBefore);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static String words(LocalDate day) {
        return day.format(PlainDates.LONG);
    }
}
