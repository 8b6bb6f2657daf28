package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.casework.ConferenceRequestInput;
import org.threecolumns.casework.Plan;
import org.threecolumns.family.ChildIds;
import org.threecolumns.journey.StageRun;
import org.threecolumns.timeliness.MovableClock;

/** Routes through strategy discussion, section 47 enquiry, conference and protection plan. */
@ProductTest
class ProtectionRoutesTest {

    @Autowired
    private Walks walks;

    @Autowired
    private Evidence evidence;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheFirstDay() {
        clock.set(LocalDateTime.of(2026, 3, 3, 10, 0));
    }

    @Test
    void enquiryToConferenceToPlan_threeCoreGroups_reviewContinues_reviewEnds_stepDown_closed() {
        Care care = onAPlan("Poppy");
        assertThat(care.open()).containsExactly("core-group", "review-conference");
        care.daysLater(7).meetsInCoreGroup("core-group");
        care.daysLater(28).meetsInCoreGroup("core-group");
        care.daysLater(28).meetsInCoreGroup("early-review");
        care.daysLater(9).reviews("protection-plan");
        assertThat(care.open()).containsExactly("core-group", "review-conference");
        care.daysLater(28).meetsInCoreGroup("core-group");
        care.daysLater(28).reviews("child-in-need");
        assertThat(evidence.runs(care.walk())).contains("core-group SUPERSEDED");
        assertThat(care.open()).containsExactly("child-in-need");
        care.daysLater(7).plansForNeed("cin-review").authorises("child-in-need");
        care.daysLater(40).reviewsNeed("step-down").authorises("cin-review");
        care.handsOver("caf").accepts(true);
        assertThat(care.casework(0).openReferral()).isEmpty();
        care.walk().asksFamily("yes").maps("needs-met").closes("closed");
        assertThat(care.walk().journey()).isEnded();
        assertThat(care.casework(0).plans())
                .extracting(Plan::kind, Plan::endReason)
                .containsExactly(
                        tuple(Plan.Kind.CHILD_IN_NEED, Plan.EndReason.STEPPED_DOWN),
                        tuple(Plan.Kind.PROTECTION, Plan.EndReason.REVIEW));
        assertThat(evidence.firstFault()).isEmpty();
    }

    @Test
    void clocksOfAPlan_countFromTheConferenceAndFromTheMeetingBefore() {
        Care care = enquired("Poppy");
        assertThat(care.walk().run("initial-conference").dueOn()).isEqualTo(LocalDate.of(2026, 3, 24));
        care.daysLater(13).confers("protection-plan");
        assertThat(care.walk().run("core-group").dueOn()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(care.walk().run("review-conference").dueOn()).isEqualTo(LocalDate.of(2026, 6, 16));
        care.daysLater(7).meetsInCoreGroup("core-group");
        assertThat(care.walk().run("core-group").dueOn()).isEqualTo(LocalDate.of(2026, 4, 20));
        care.daysLater(70).reviews("protection-plan");
        assertThat(care.walk().run("review-conference").dueOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void conferenceAdjourned_theFirstClockRunsOn() {
        Care care = enquired("Poppy");
        LocalDate due = care.walk().run("initial-conference").dueOn();
        care.daysLater(7).confers("adjourned");
        assertThat(care.walk().run("initial-conference").dueOn()).isEqualTo(due);
        assertThat(care.casework(0).openPlan()).isEmpty();
        care.daysLater(7).confers("protection-plan");
        assertThat(care.casework(0).openPlan()).isPresent();
    }

    @Test
    void noConference_aServiceAsksForOneAllTheSame() {
        Care care = suspected("Poppy")
                .discusses("section-47")
                .enquires("no-conference")
                .authorises("section-47");
        assertThat(care.open()).containsExactly("assessment", "child-in-need");
        ChildIds children = care.walk().children();
        assertThat(walks.conferences.ask(
                        evidence.episode(care.walk()).id(),
                        new ConferenceRequestInput(
                                care.walk().family, children, "Health", "Dr Elm", "The bruise is not explained."),
                        "sami.social"))
                .isEmpty();
        walks.kit.goOn(care.walk().family);
        assertThat(care.open()).containsExactly("assessment", "child-in-need", "initial-conference");
        care.daysLater(6).confers("protection-plan");
        assertThat(care.open()).containsExactly("assessment", "core-group", "review-conference");
        assertThat(evidence.runs(care.walk())).contains("child-in-need SUPERSEDED");
    }

    @Test
    void siblingsPart_oneToAPlan_oneToChildInNeed_oneClosed_andJoinAgain() {
        Care care = enquired("Poppy", "Reed", "Fern");
        care.daysLater(6).confers("protection-plan", "child-in-need", "no-further-action");
        assertThat(care.open()).containsExactly("assessment", "child-in-need", "core-group", "review-conference");
        care.assesses("carry-on", "carry-on", "no-further-action").authorises("assessment");
        assertThat(care.casework(2).openReferral()).isEmpty();
        care.daysLater(5).plansForNeed("cin-review").authorises("child-in-need");
        care.daysLater(60).reviews("child-in-need");
        care.plansForNeed("cin-review").authorises("child-in-need");
        List<StageRun> reviews = walks.kit.openRuns(care.walk().family);
        assertThat(reviews).extracting(StageRun::stage).containsExactly("cin-review", "cin-review");
        assertThat(walks.joining.join(reviews.get(1), reviews.get(0).id(), "One plan for both.", "sami.social"))
                .isEmpty();
        assertThat(care.open()).containsExactly("cin-review");
        assertThat(care.walk().run("cin-review").childIds().ids())
                .containsExactlyElementsOf(care.walk().children().ids().subList(0, 2));
        care.daysLater(30).reviewsNeed("close").authorises("cin-review").closes("closed");
        assertThat(evidence.episode(care.walk()).isOpen()).isFalse();
    }

    @Test
    void planSupersedesEarlyHelpThatRunsBesideIt() {
        Walk walk = walks.begin("Poppy", "Reed").to("taf-review").tells();
        Care care = walk.care();
        walk.another().screens().decides("strategy-discussion").tells();
        care.discusses("section-47", "carry-on");
        care.enquires("initial-conference").authorises("section-47");
        care.daysLater(6).confers("protection-plan");
        assertThat(care.open()).containsExactly("assessment", "core-group", "review-conference", "taf-review");
        assertThat(walk.run("taf-review").childIds().ids())
                .containsExactly(walk.children().ids().get(1));
        walk.reviews("close").closes("closed");
        assertThat(care.open()).containsExactly("assessment", "core-group", "review-conference");
    }

    private Care onAPlan(String... children) {
        Care care = enquired(children);
        care.daysLater(6).confers("protection-plan");
        return care.assesses("carry-on").authorises("assessment");
    }

    private Care enquired(String... children) {
        return suspected(children)
                .discusses("section-47")
                .enquires("initial-conference")
                .authorises("section-47");
    }

    private Care suspected(String... children) {
        return walks.begin(children)
                .to("next-step-decision")
                .decides("strategy-discussion")
                .tells()
                .care();
    }
}
