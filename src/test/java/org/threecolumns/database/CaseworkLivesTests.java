package org.threecolumns.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.ChildAssessment;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.Conference;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.Enquiry;
import org.threecolumns.casework.Plan;
import org.threecolumns.casework.PlanReview;
import org.threecolumns.casework.PlanReviewRepository;
import org.threecolumns.casework.Referral;
import org.threecolumns.database.CaseworkKit.Someone;

/** What becomes of a child with social care, from referral to closure. */
abstract class CaseworkLivesTests extends CaseworkTests {

    @Autowired
    private CaseworkReading reading;

    @Autowired
    private PlanReviewRepository reviews;

    @Test
    void referralToAssessmentToChildInNeedToClosed() {
        Someone child = referred();
        done(kit.writes(c -> c.beginAssessment(child.child(), 7L, REFERRED)));
        done(kit.writes(c -> c.endAssessment(child.child(), day(30), "child-in-need", day(5), true)));
        done(kit.writes(c -> c.beginChildInNeedPlan(child.child(), day(30))));
        done(kit.writes(c -> c.closeReferral(child.child(), day(90), "RC7")));
        ChildCasework now = kit.read(child);
        assertThat(now.assessments())
                .extracting(ChildAssessment::startedOn, ChildAssessment::authorisedOn, ChildAssessment::seenOn)
                .containsExactly(tuple(REFERRED, day(30), day(5)));
        assertThat(now.plans())
                .extracting(Plan::startedOn, Plan::endedOn, Plan::endReason)
                .containsExactly(tuple(day(30), day(90), Plan.EndReason.CLOSED));
        assertThat(now.earlierReferrals())
                .extracting(Referral::closedOn, Referral::closureReason)
                .containsExactly(tuple(day(90), "RC7"));
    }

    @Test
    void enquiryToProtectionToChildInNeedToClosed() {
        Someone child = referred();
        done(kit.writes(c -> c.beginEnquiry(child.child(), 7L, REFERRED, CONFERENCE)));
        done(kit.writes(c -> c.endEnquiry(child.child(), day(9), "initial-conference", false)));
        Conference initial = kit.confer(child, Conference.Kind.INITIAL, CONFERENCE);
        done(kit.writes(c -> c.beginProtectionPlan(child.child(), initial, Plan.Category.NEG)));
        Conference first = kit.confer(child, Conference.Kind.REVIEW, REVIEW);
        done(kit.writes(c -> c.reviewed(child.child(), first, Plan.Category.MUL)));
        Conference second = kit.confer(child, Conference.Kind.REVIEW, REVIEW.plusMonths(3));
        done(kit.writes(c -> c.endPlan(child.child(), second.heldOn(), Plan.EndReason.REVIEW, second)));
        done(kit.writes(c -> c.beginChildInNeedPlan(child.child(), second.heldOn())));
        done(kit.writes(c -> c.closeReferral(child.child(), REVIEW.plusMonths(6), "RC7")));
        ChildCasework now = kit.read(child);
        assertThat(now.latestEnquiry().orElseThrow())
                .extracting(Enquiry::settledOn, Enquiry::conferenceId, Enquiry::conferenceNotRequired)
                .containsExactly(CONFERENCE, initial.id(), false);
        assertThat(now.plans())
                .extracting(Plan::kind, Plan::startedOn, Plan::endedOn, Plan::endReason, Plan::category)
                .containsExactly(
                        tuple(
                                Plan.Kind.CHILD_IN_NEED,
                                second.heldOn(),
                                REVIEW.plusMonths(6),
                                Plan.EndReason.CLOSED,
                                null),
                        tuple(
                                Plan.Kind.PROTECTION,
                                CONFERENCE,
                                second.heldOn(),
                                Plan.EndReason.REVIEW,
                                Plan.Category.MUL));
        assertThat(now.plans().get(1).firstCategory()).isEqualTo(Plan.Category.NEG);
        assertThat(reviews.findByPlanIdOrderByHeldOn(now.plans().get(1).id()))
                .extracting(PlanReview::heldOn)
                .containsExactly(REVIEW, second.heldOn());
        assertThat(now.openReferral()).isEmpty();
    }

    @Test
    void protectionSupersedesAChildInNeedPlanOnTheDayOfItsConference() {
        Someone child = referred();
        done(kit.writes(c -> c.beginChildInNeedPlan(child.child(), day(5))));
        protect(child);
        assertThat(kit.read(child).plans())
                .extracting(Plan::kind, Plan::startedOn, Plan::endedOn, Plan::endReason)
                .containsExactly(
                        tuple(Plan.Kind.PROTECTION, CONFERENCE, null, null),
                        tuple(Plan.Kind.CHILD_IN_NEED, day(5), CONFERENCE, Plan.EndReason.SUPERSEDED));
    }

    @Test
    void childWhoMovedHereWithAPlanHasATemporaryOneUntilTheTransferInConference() {
        Someone child = referred();
        done(kit.writes(c -> c.beginTemporaryPlan(child.child(), REFERRED, "Elsewhere County")));
        assertThat(kit.read(child).openPlan().orElseThrow().fromAuthority()).isEqualTo("Elsewhere County");
        Conference transferIn = kit.confer(child, Conference.Kind.TRANSFER_IN, CONFERENCE);
        done(kit.writes(c -> c.beginProtectionPlan(child.child(), transferIn, Plan.Category.PHY)));
        assertThat(kit.read(child).plans())
                .extracting(Plan::kind, Plan::endReason)
                .containsExactly(
                        tuple(Plan.Kind.PROTECTION, null), tuple(Plan.Kind.TEMPORARY, Plan.EndReason.SUPERSEDED));
    }

    @Test
    void enquiryStaysOpenUntilTheConferenceItAskedFor() {
        Someone child = referred();
        done(kit.writes(c -> c.beginEnquiry(child.child(), 7L, REFERRED, CONFERENCE)));
        done(kit.writes(c -> c.endEnquiry(child.child(), day(9), "initial-conference", false)));
        kit.adjourn(child, Conference.Kind.INITIAL, CONFERENCE);
        assertThat(kit.read(child).openEnquiry())
                .hasValueSatisfying(e -> assertThat(e.isAwaitingConference()).isTrue());
        assertThat(reading.openCountOfEpisode(child.episode())).isOne();
        refused("enquiry-open", kit.writes(c -> c.closeReferral(child.child(), CONFERENCE, "RC7")));
        refused("enquiry-awaits-conference", kit.writes(c -> c.beginEnquiry(child.child(), 8L, CONFERENCE, REVIEW)));
        kit.confer(child, Conference.Kind.INITIAL, CONFERENCE.plusDays(7));
        assertThat(kit.read(child).openEnquiry()).isEmpty();
        assertThat(reading.openCountOfChildren(List.of(child.child()))).isZero();
        done(kit.writes(c -> c.beginEnquiry(child.child(), 8L, CONFERENCE.plusDays(8), REVIEW)));
    }

    @Test
    void enquiryThatAsksForNoConferenceIsOver() {
        Someone child = referred();
        done(kit.writes(c -> c.beginEnquiry(child.child(), 7L, REFERRED, CONFERENCE)));
        done(kit.writes(c -> c.endEnquiry(child.child(), day(9), "not-substantiated", false)));
        assertThat(kit.read(child).latestEnquiry().orElseThrow())
                .extracting(Enquiry::settledOn, Enquiry::conferenceNotRequired, Enquiry::outcome)
                .containsExactly(day(9), true, "not-substantiated");
        done(kit.writes(c -> c.closeReferral(child.child(), day(9), "RC7")));
    }

    @Test
    void referralNotAcceptedClosesAtOnceAndBearsNothing() {
        Someone child = kit.someone();
        kit.refer(child, REFERRED, false);
        assertThat(kit.read(child).referrals())
                .extracting(Referral::accepted, Referral::closedOn, Referral::closureReason)
                .containsExactly(tuple(false, REFERRED, null));
        refused("no-referral", kit.writes(c -> c.beginAssessment(child.child(), 7L, REFERRED)));
        refused("no-referral", kit.writes(c -> c.beginEnquiry(child.child(), 7L, REFERRED, CONFERENCE)));
        refused("no-referral", kit.writes(c -> c.beginChildInNeedPlan(child.child(), REFERRED)));
        kit.refer(child, REFERRED, true);
        done(kit.writes(c -> c.beginAssessment(child.child(), 7L, REFERRED)));
    }

    @Test
    void furtherReferralOnlyAddsTheCodesThatWereMissing() {
        Someone child = kit.someone();
        kit.refer(child, REFERRED, null, null, true);
        assertThat(kit.read(child).openReferral().orElseThrow())
                .extracting(Referral::source, Referral::primaryNeed)
                .containsExactly("10", "N0");
        kit.refer(child, day(2), "2A", "N1", true);
        kit.refer(child, day(3), "6", "N5", false);
        assertThat(kit.read(child).referrals())
                .extracting(Referral::referredOn, Referral::source, Referral::primaryNeed)
                .containsExactly(tuple(REFERRED, "2A", "N1"));
    }

    @Test
    void referralThatReachedUsBeforeTheLastOneClosedCountsFromItsClosing() {
        Someone child = referred();
        done(kit.writes(c -> c.closeReferral(child.child(), day(10), "RC7")));
        kit.refer(child, day(8), true);
        assertThat(kit.read(child).openReferral().orElseThrow().referredOn()).isEqualTo(day(10));
    }

    @Test
    void childWhoLeavesHasNothingOpenAnyMore() {
        Someone child = referred();
        kit.writes(c -> c.beginAssessment(child.child(), 7L, REFERRED));
        kit.writes(c -> c.beginEnquiry(child.child(), 7L, day(1), CONFERENCE));
        protect(child);
        kit.leaves(child, CONFERENCE.plusDays(3), DepartureReason.MOVED);
        ChildCasework now = kit.read(child);
        assertThat(now.openReferral()).isEmpty();
        assertThat(now.openAssessment()).isEmpty();
        assertThat(now.openEnquiry()).isEmpty();
        assertThat(now.openPlan()).isEmpty();
        assertThat(now.assessments().get(0).authorisedOn()).isNull();
        assertThat(now.plans().get(0).endReason()).isEqualTo(Plan.EndReason.LEFT_US);
        assertThat(now.referrals().get(0))
                .extracting(Referral::closedOn, Referral::closureReason)
                .containsExactly(CONFERENCE.plusDays(3), "RC5");
    }

    @Test
    void childWhoLeavesOnTheDayOfTheConferenceHasAPlanOfOneDay() {
        Someone child = referred();
        protect(child);
        kit.leaves(child, CONFERENCE, DepartureReason.DIED);
        assertThat(kit.read(child).plans().get(0).endedOn()).isEqualTo(CONFERENCE.plusDays(1));
        assertThat(kit.read(child).referrals().get(0).closedOn()).isEqualTo(CONFERENCE.plusDays(1));
    }

    @Test
    void leavingThatWasHeardOfLateEndsNothingBeforeItBegan() {
        Someone child = referred();
        kit.writes(c -> c.beginAssessment(child.child(), 7L, day(6)));
        kit.leaves(child, REFERRED.minusDays(2), DepartureReason.DIED);
        assertThat(kit.read(child).assessments().get(0).endedOn()).isEqualTo(day(6));
        assertThat(kit.read(child).referrals().get(0).closedOn()).isEqualTo(day(6));
    }

    @Test
    void manyChildrenAreReadInFiveQueries() {
        List<Long> children =
                List.of(referred().child(), referred().child(), kit.someone().child());
        assertThat(SqlRecorder.during(
                        () -> assertThat(reading.ofChildren(children)).containsOnlyKeys(children)))
                .hasSize(5);
        assertThat(reading.ofChildren(List.of())).isEmpty();
    }
}
