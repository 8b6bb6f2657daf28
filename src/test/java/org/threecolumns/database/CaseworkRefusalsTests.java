package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.threecolumns.casework.Casework;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.Conference;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.Plan;
import org.threecolumns.database.CaseworkKit.Someone;

/** What casework does not write down, and what it says instead. */
abstract class CaseworkRefusalsTests extends CaseworkTests {

    @Autowired
    private Casework casework;

    @Test
    void protectionPlanEndsByAReviewOnly() {
        Someone child = referred();
        Conference initial = protect(child);
        refused("needs-review", end(child, REVIEW, Plan.EndReason.CLOSED, null));
        refused("needs-review", end(child, REVIEW, Plan.EndReason.REVIEW, null));
        refused("ends-too-early, needs-review", end(child, REVIEW, Plan.EndReason.REVIEW, initial));
        refused(
                "needs-review",
                end(child, REVIEW, Plan.EndReason.REVIEW, kit.adjourn(child, Conference.Kind.REVIEW, REVIEW)));
        refused("ends-too-early", end(child, CONFERENCE, Plan.EndReason.TRANSFERRED, null));
        refused("protection-plan-open", kit.writes(c -> c.closeReferral(child.child(), REVIEW, "RC7")));
        assertThat(kit.read(child).openPlan()).isPresent();
        done(end(child, REVIEW, Plan.EndReason.STEPPED_DOWN, kit.confer(child, Conference.Kind.REVIEW, REVIEW)));
        assertThat(kit.read(child).plans().get(0).endReason()).isEqualTo(Plan.EndReason.REVIEW);
    }

    @Test
    void refusedStepsChangeNothing() {
        Someone child = referred();
        protect(child);
        ChildCasework before = kit.read(child);
        Conference adjourned = kit.adjourn(child, Conference.Kind.INITIAL, REVIEW);
        Conference same = kit.confer(child, Conference.Kind.REVIEW, CONFERENCE);
        refused("plan-open", kit.writes(c -> c.beginChildInNeedPlan(child.child(), REVIEW)));
        refused("plan-open", kit.writes(c -> c.beginTemporaryPlan(child.child(), REVIEW, "Elsewhere")));
        refused(
                "conference-adjourned, plan-open",
                kit.writes(c -> c.beginProtectionPlan(child.child(), adjourned, Plan.Category.NEG)));
        refused("no-category, plan-open", kit.writes(c -> c.beginProtectionPlan(child.child(), same, null)));
        refused("not-a-review", kit.writes(c -> c.reviewed(child.child(), adjourned, null)));
        refused("review-too-early", kit.writes(c -> c.reviewed(child.child(), same, null)));
        refused("before-referral", kit.writes(c -> c.beginAssessment(child.child(), 7L, REFERRED.minusDays(1))));
        refused("conference-due-at-weekend", kit.writes(c -> c.beginEnquiry(child.child(), 7L, REVIEW, day(4))));
        Optional<Conference> atAWeekend = kit.writes(
                c -> c.holdConference(child.family(), 7L, child.ids(), Conference.Kind.REVIEW, day(4), true, false));
        assertThat(atAWeekend).isEmpty();
        assertThat(kit.read(child)).isEqualTo(before);
    }

    @Test
    void nothingToEndIsNoFault() {
        Someone child = kit.someone();
        done(kit.writes(c -> c.endAssessment(child.child(), REFERRED, "child-in-need", null, null)));
        done(kit.writes(c -> c.endEnquiry(child.child(), REFERRED, "not-substantiated", true)));
        done(end(child, REFERRED, Plan.EndReason.CLOSED, null));
        done(kit.writes(c -> c.closeReferral(child.child(), REFERRED, "RC7")));
        done(kit.writes(c -> c.reviewed(child.child(), kit.confer(child, Conference.Kind.REVIEW, REVIEW), null)));
        kit.leaves(child, REFERRED, DepartureReason.COURT);
        assertThat(kit.read(child).referrals()).isEmpty();
    }

    @Test
    void nothingIsWrittenOutsideTheTransactionOfASignature() {
        Someone child = referred();
        assertThatThrownBy(() -> casework.beginAssessment(child.child(), 7L, REFERRED))
                .isInstanceOf(IllegalTransactionStateException.class);
    }
}
