package org.threecolumns.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.casework.Life.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.threecolumns.casework.Plan.EndReason;
import org.threecolumns.casework.Plan.Kind;
import org.threecolumns.family.ChildIds;

/** Which plan may begin and end when; the child was referred on Tuesday 3 March 2026. */
class PlanRulesTest {

    private static final String REFERRED = "2026-03-03";

    @ParameterizedTest(name = "conference on {0}: {1}")
    @CsvSource({"2026-03-02, before-referral", "2026-03-03,", "2026-03-07, conference-at-weekend", "2026-03-24,"})
    void protection_startsOnItsConference(String on, String code) {
        faults(PlanRules.mayBeginProtection(life().now(), day(on)), code);
    }

    @Test
    void protection_notBeforeTheStrategyDiscussion() {
        ChildCasework child = life().enquiry("2026-03-10", "2026-03-16", null).now();
        faults(PlanRules.mayBeginProtection(child, day("2026-03-09")), "conference-before-strategy");
        faults(PlanRules.mayBeginProtection(child, day("2026-03-24")), null);
    }

    @Test
    void protection_ofAMoveHasNothingToDoWithAnEnquiryHere() {
        ChildCasework child = life().plan(Kind.TEMPORARY, "2026-03-05", null)
                .enquiry("2026-03-10", "2026-03-16", null)
                .now();
        faults(PlanRules.mayBeginProtection(child, day("2026-03-09")), null);
    }

    @Test
    void oneProtectionPlanAtATime() {
        ChildCasework child = life().plan(Kind.PROTECTION, "2026-03-24", null).now();
        faults(PlanRules.mayBeginProtection(child, day("2026-04-21")), "plan-open");
        faults(PlanRules.mayBeginChildInNeed(child, day("2026-04-21")), "plan-open");
        faults(PlanRules.mayBeginTemporary(child, day("2026-04-21")), "plan-open");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHILD_IN_NEED", "TEMPORARY"})
    void protection_takesThePlaceOfAnotherThatStartedBefore(Kind running) {
        ChildCasework child = life().plan(running, "2026-03-24", null).now();
        faults(PlanRules.mayBeginProtection(child, day("2026-03-23")), "plan-overlaps");
        faults(PlanRules.mayBeginProtection(child, day("2026-03-24")), null);
        faults(PlanRules.mayBeginChildInNeed(child, day("2026-03-24")), "plan-open");
    }

    @ParameterizedTest(name = "{0} ended on 30 March, {1} from {2}: {3}")
    @CsvSource({
        "PROTECTION, CHILD_IN_NEED, 2026-03-27, plan-overlaps",
        "PROTECTION, CHILD_IN_NEED, 2026-03-30,",
        "CHILD_IN_NEED, PROTECTION, 2026-03-27, plan-overlaps",
        "CHILD_IN_NEED, PROTECTION, 2026-03-30,",
        "PROTECTION, PROTECTION, 2026-03-30, plan-overlaps",
        "PROTECTION, PROTECTION, 2026-03-31,",
        "CHILD_IN_NEED, CHILD_IN_NEED, 2026-03-30, plan-overlaps",
        "CHILD_IN_NEED, CHILD_IN_NEED, 2026-03-31,",
        "TEMPORARY, PROTECTION, 2026-03-30,",
        "TEMPORARY, TEMPORARY, 2026-03-30, plan-overlaps"
    })
    void plansFollowEachOther(Kind before, Kind next, String from, String code) {
        ChildCasework child = life().plan(before, "2026-03-10", "2026-03-30").now();
        List<CaseworkFault> found =
                switch (next) {
                    case PROTECTION -> PlanRules.mayBeginProtection(child, day(from));
                    case TEMPORARY -> PlanRules.mayBeginTemporary(child, day(from));
                    case CHILD_IN_NEED -> PlanRules.mayBeginChildInNeed(child, day(from));
                };
        faults(found, code);
    }

    @ParameterizedTest(name = "{0} on {1} with {2}: {3}")
    @CsvSource({
        "REVIEW, 2026-06-23, REVIEW,",
        "REVIEW, 2026-06-23,, needs-review",
        "REVIEW, 2026-06-23, INITIAL, needs-review",
        "CLOSED, 2026-06-23,, needs-review",
        "STEPPED_DOWN, 2026-06-23,, needs-review",
        "SUPERSEDED, 2026-06-23,, needs-review",
        "LEFT_US, 2026-06-23,,",
        "TRANSFERRED, 2026-06-23,,",
        "LEFT_US, 2026-03-24,, ends-too-early",
        "LEFT_US, 2026-03-25,,"
    })
    void protection_endsByAReviewAndLastsADay(EndReason reason, String on, Conference.Kind kind, String code) {
        Plan plan =
                life().plan(Kind.PROTECTION, "2026-03-24", null).now().plans().get(0);
        Conference conference = kind == null ? null : conference(kind, on, false);
        faults(PlanRules.mayEnd(plan, day(on), reason, conference), code);
    }

    @Test
    void adjournedReviewEndsNothing() {
        Plan plan =
                life().plan(Kind.PROTECTION, "2026-03-24", null).now().plans().get(0);
        Conference adjourned = conference(Conference.Kind.REVIEW, "2026-06-23", true);
        faults(PlanRules.mayEnd(plan, day("2026-06-23"), EndReason.REVIEW, adjourned), "needs-review");
    }

    @Test
    void childInNeedPlanMayEndOnItsFirstDayForAnyReason() {
        Plan plan = life().plan(Kind.CHILD_IN_NEED, "2026-03-24", null)
                .now()
                .plans()
                .get(0);
        for (EndReason reason : EndReason.values()) {
            faults(PlanRules.mayEnd(plan, day("2026-03-24"), reason, null), null);
            faults(PlanRules.mayEnd(plan, day("2026-03-23"), reason, null), "ends-too-early");
        }
    }

    private static Conference conference(Conference.Kind kind, String on, boolean adjourned) {
        return new Conference(1L, 3L, null, kind, ChildIds.of(Life.CHILD), day(on), true, adjourned);
    }

    private static Life life() {
        return Life.referred(REFERRED);
    }

    private static void faults(List<CaseworkFault> found, String code) {
        assertThat(found)
                .extracting(CaseworkFault::code)
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }
}
