package org.threecolumns.api;

import java.time.LocalDate;
import java.util.List;
import org.threecolumns.casework.ChildAssessment;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.Enquiry;
import org.threecolumns.casework.Plan;
import org.threecolumns.casework.Referral;
import org.threecolumns.family.Child;

/**
 * What each child of a family has open with social care.
 *
 * @param conferencePossibleFor the children for whom a service may ask for a conference now
 */
record CaseworkView(List<ChildCare> children, List<Long> conferencePossibleFor) {

    record ChildCare(
            Long childId,
            String name,
            ReferralView referral,
            AssessmentView assessment,
            EnquiryView enquiry,
            PlanView plan,
            List<PlanView> earlierPlans,
            VisitView lastVisit) {

        static ChildCare of(Child child, ChildCasework of) {
            return new ChildCare(
                    child.id(),
                    child.name(),
                    of.openReferral().map(ReferralView::of).orElse(null),
                    of.openAssessment().map(AssessmentView::of).orElse(null),
                    of.openEnquiry().map(EnquiryView::of).orElse(null),
                    of.openPlan().map(PlanView::of).orElse(null),
                    of.earlierPlans().stream().map(PlanView::of).toList(),
                    of.lastVisit().map(VisitView::of).orElse(null));
        }
    }

    record ReferralView(LocalDate referredOn, String source, String primaryNeed) {

        static ReferralView of(Referral r) {
            return new ReferralView(r.referredOn(), r.source(), r.primaryNeed());
        }
    }

    record AssessmentView(LocalDate startedOn) {

        static AssessmentView of(ChildAssessment a) {
            return new AssessmentView(a.startedOn());
        }
    }

    /** @param endedOn where it has ended and waits for its conference */
    record EnquiryView(LocalDate startedOn, LocalDate endedOn, LocalDate conferenceDueOn) {

        static EnquiryView of(Enquiry e) {
            return new EnquiryView(e.startedOn(), e.endedOn(), e.conferenceDueOn());
        }
    }

    /** @param lastSeenOn the last visit under this plan on which the child was seen */
    record PlanView(
            Plan.Kind kind,
            Plan.Category category,
            String fromAuthority,
            LocalDate startedOn,
            LocalDate endedOn,
            Plan.EndReason endReason,
            LocalDate visitDueOn,
            LocalDate lastSeenOn) {

        static PlanView of(Plan p) {
            return new PlanView(
                    p.kind(),
                    p.category(),
                    p.fromAuthority(),
                    p.startedOn(),
                    p.endedOn(),
                    p.endReason(),
                    p.visitDueOn(),
                    p.lastVisitOn());
        }
    }
}
