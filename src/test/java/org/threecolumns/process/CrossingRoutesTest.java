package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.Plan;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.journey.Births;
import org.threecolumns.journey.Corrections;
import org.threecolumns.timeliness.MovableClock;

/** Routes that cross others: help of two kinds at once, moving in and out, a birth, a change of mind, a correction. */
@ProductTest
class CrossingRoutesTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Autowired
    private ChildRepository children;

    @Autowired
    private Births births;

    @Autowired
    private Corrections corrections;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void enquiryOpenedWhileAnAssessmentRuns_bothGoOnOnTheirClocks() {
        Care care = referred().refers("assessment").daysLater(7);
        LocalDate assessmentDue = care.walk().run("assessment").dueOn();
        care.walk().actsNow();
        care.discusses("section-47");
        assertThat(care.open()).containsExactly("assessment", "section-47");
        assertThat(care.walk().run("assessment").dueOn()).isEqualTo(assessmentDue);
        care.enquires("not-substantiated").authorises("section-47");
        care.assesses("no-further-action").authorises("assessment");
        assertThat(care.casework(0).referrals().get(0).closureReason()).isEqualTo("RC7");
        assertThat(evidence.episode(care.walk()).isOpen()).isFalse();
    }

    @Test
    void closingWhileAnAssessmentRuns_isRefused() {
        Care care =
                suspected().discusses("section-47").enquires("child-in-need").authorises("section-47");
        care.plansForNeed("close").authorises("child-in-need");
        assertThat(care.tries("closure", "hope.head", run -> Answers.closure("closed")))
                .extracting(Gap::code)
                .containsExactly("open-casework");
        care.assesses("carry-on").authorises("assessment").closes("closed");
        assertThat(evidence.episode(care.walk()).isOpen()).isFalse();
    }

    @Test
    void earlyHelpSteppedUp_becomesAReferral() {
        Walk walk = walks.begin("Poppy").to("taf-review").tells().reviews("step-up");
        Care care = walk.screens().decides("social-care").tells().care();
        care.refers("assessment").assesses("child-in-need").authorises("assessment");
        assertThat(care.open()).containsExactly("child-in-need");
    }

    @Test
    void consentWithdrawnAfterStepDown_aManagerDecides() {
        Care care = referred().refers("assessment").assesses("step-down").authorises("assessment");
        Walk walk = care.handsOver("caf").accepts(true).walk().asksFamily("yes").withdrawsConsent();
        assertThat(walk.open()).containsExactly("consent-decision");
        walk.decidesWithoutConsent("no-further-action");
        assertThat(evidence.episode(walk).isOpen()).isFalse();
    }

    @Test
    void familyMovesInWithAPlan_theConferenceIsDueIn15WorkingDays() {
        Care care = walks.begin("Poppy")
                .to("next-step-decision")
                .decides("transfer-in")
                .tells()
                .care();
        assertThat(care.open()).containsExactly("initial-conference");
        assertThat(care.walk().run("initial-conference").dueOn()).isEqualTo("2026-03-24");
        assertThat(care.casework(0).openPlan().orElseThrow().kind()).isEqualTo(Plan.Kind.TEMPORARY);
        care.daysLater(9).confers("protection-plan");
        assertThat(care.casework(0).plans())
                .extracting(Plan::kind)
                .containsExactly(Plan.Kind.PROTECTION, Plan.Kind.TEMPORARY);
    }

    @Test
    void familyMovesOutOnAPlan_thePlanEndsWhenAManagerHasConfirmedIt() {
        Care care = suspected()
                .enquiredInto()
                .confers("protection-plan")
                .assesses("carry-on")
                .authorises("assessment");
        care.daysLater(20).leaves(DepartureReason.MOVED, 0);
        assertThat(care.open()).containsExactly("core-group", "leaving", "review-conference");
        care.confirmsLeaving("left", "moved");
        assertThat(care.casework(0).openPlan()).isEmpty();
        assertThat(care.casework(0).referrals().get(0).closureReason()).isEqualTo("RC5");
        assertThat(evidence.runs(care.walk())).contains("core-group SUPERSEDED", "review-conference SUPERSEDED");
        assertThat(evidence.episode(care.walk()).isOpen()).isFalse();
    }

    @Test
    void unbornChild_isBornDuringThePlan() {
        LocalDate expected = LocalDate.of(2026, 4, 20);
        Walk walk = walks.expecting(new NewChild("Baby", "Larkspur", null, expected, null));
        Care care = walk.to("strategy-discussion").tells().care();
        care.enquiredInto().confers("protection-plan").daysLater(48);
        Child baby = children.findById(walk.children().ids().get(0)).orElseThrow();
        assertThat(births.born(baby, "Ivy", care.today(), "sami.social")).isEmpty();
        Child ivy = children.findById(baby.id()).orElseThrow();
        assertThat(ivy.givenName()).isEqualTo("Ivy");
        assertThat(ivy.birthDate()).isEqualTo("2026-04-20");
        assertThat(births.born(ivy, "Ivy", care.today(), "sami.social")).isNotEmpty();
        care.meetsInCoreGroup("core-group");
        assertThat(care.casework(0).openPlan()).isPresent();
        assertThat(evidence.firstFault()).isEmpty();
    }

    @Test
    void conferenceRecordCorrected_keepsTheOldOneAndMovesNothing() {
        Care care = suspected().enquiredInto().confers("protection-plan");
        long record = evidence.record(care.walk(), "initial-conference").id();
        List<String> before = care.open();
        assertThat(corrections.correct(
                        record,
                        "The school nurse came, not the GP.",
                        "Written down wrongly.",
                        walks.kit.user("carl.chair")))
                .isEmpty();
        assertThat(care.open()).isEqualTo(before);
        assertThat(evidence.records(care.walk()))
                .extracting(r -> r.stage() + " " + r.kind())
                .contains("initial-conference STAGE", "initial-conference CORRECTION");
        assertThat(care.casework(0).openPlan()).isPresent();
    }

    private Care referred() {
        return walks.begin("Poppy").to("referral-decision").tells().care();
    }

    private Care suspected() {
        return walks.begin("Poppy").to("strategy-discussion").tells().care();
    }
}
