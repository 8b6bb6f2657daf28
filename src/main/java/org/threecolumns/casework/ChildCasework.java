package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that one child has and had with social care, each list newest first. */
public record ChildCasework(
        long childId,
        List<Referral> referrals,
        List<ChildAssessment> assessments,
        List<Enquiry> enquiries,
        List<Plan> plans,
        Optional<Visit> lastVisit) {

    public Optional<Referral> openReferral() {
        return referrals.stream().filter(Referral::isOpen).findFirst();
    }

    public List<Referral> earlierReferrals() {
        return referrals.stream().filter(r -> !r.isOpen()).toList();
    }

    public Optional<ChildAssessment> openAssessment() {
        return assessments.stream().filter(ChildAssessment::isOpen).findFirst();
    }

    /** Also one that has ended and awaits its conference. */
    public Optional<Enquiry> openEnquiry() {
        return enquiries.stream().filter(Enquiry::isOpen).findFirst();
    }

    public Optional<Enquiry> latestEnquiry() {
        return enquiries.stream().findFirst();
    }

    public Optional<Plan> openPlan() {
        return plans.stream().filter(Plan::isOpen).findFirst();
    }

    public List<Plan> earlierPlans() {
        return plans.stream().filter(p -> !p.isOpen()).toList();
    }

    /** The last day on which anything under a referral ended; the referral cannot have closed before. */
    Optional<LocalDate> lastEndUnder(Referral referral) {
        return Stream.of(
                        assessments.stream()
                                .filter(a -> a.referralId().equals(referral.id()))
                                .map(ChildAssessment::endedOn),
                        enquiries.stream()
                                .filter(e -> e.referralId().equals(referral.id()))
                                .flatMap(e ->
                                        Stream.of(Optional.ofNullable(e.endedOn()), Optional.ofNullable(e.settledOn())))
                                .flatMap(Optional::stream),
                        plans.stream()
                                .filter(p -> p.referralId().equals(referral.id()))
                                .map(Plan::endedOn))
                .flatMap(days -> days)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
