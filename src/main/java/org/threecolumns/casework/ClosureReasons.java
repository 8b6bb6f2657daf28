package org.threecolumns.casework;

import java.util.List;

/** The two reasons for closure that say an assessment was all there was. */
final class ClosureReasons {

    private static final String NO_FURTHER_ACTION = "RC8";
    private static final String TO_EARLY_HELP = "RC9";

    private ClosureReasons() {}

    /** RC8 and RC9 need an assessment (8825); with RC8 there was nothing beyond it (2990). */
    static List<CaseworkFault> faults(ChildCasework child, Referral referral, String reason) {
        boolean afterAssessment = NO_FURTHER_ACTION.equals(reason) || TO_EARLY_HELP.equals(reason);
        return new Faults(child.childId())
                .unless(
                        !afterAssessment
                                || child.assessments().stream()
                                        .anyMatch(a -> a.referralId().equals(referral.id())),
                        "no-assessment",
                        "“Closed after assessment” needs an assessment under this referral")
                .unless(
                        !NO_FURTHER_ACTION.equals(reason) || nothingBeyondAssessment(child, referral),
                        "more-than-an-assessment",
                        "There was more than an assessment under this referral; choose another reason")
                .list();
    }

    private static boolean nothingBeyondAssessment(ChildCasework child, Referral referral) {
        return child.enquiries().stream().noneMatch(e -> e.referralId().equals(referral.id()))
                && child.plans().stream().noneMatch(p -> p.referralId().equals(referral.id()));
    }
}
