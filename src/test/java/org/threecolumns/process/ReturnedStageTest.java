package org.threecolumns.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.completeness.Gap;
import org.threecolumns.journey.StageRun;
import org.threecolumns.timeliness.MovableClock;

/** What a stage keeps when a manager returns it, and what does not wait for a manager at all. */
@ProductTest
class ReturnedStageTest {

    @Autowired
    private Walks walks;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void returnedPlan_hasTheClockItHad() {
        Care care = assessedAsInNeed();
        LocalDate due = care.walk().run("child-in-need").dueOn();
        care.daysLater(3).plansForNeed("cin-review").daysLater(2).returns("child-in-need");
        assertThat(care.walk().run("child-in-need").dueOn()).isEqualTo(due);
    }

    @Test
    void returnedReview_doesNotCountFromItself() {
        Care care = planned().daysLater(30);
        LocalDate due = care.walk().run("cin-review").dueOn();
        care.reviewsNeed("cin-review").daysLater(2).returns("cin-review");
        assertThat(care.walk().run("cin-review").dueOn()).isEqualTo(due);
        care.reviewsNeed("cin-review").authorises("cin-review");
        assertThat(care.walk().run("cin-review").dueOn()).isAfter(due);
    }

    @Test
    void returnedHandover_hasTheClockItHad() {
        Care care = planned().daysLater(30).reviewsNeed("step-down").authorises("cin-review");
        LocalDate due = care.walk().run("step-down").dueOn();
        care.daysLater(1).handsOver("caf").daysLater(1).accepts(false);
        assertThat(care.walk().run("step-down").dueOn()).isEqualTo(due);
    }

    @Test
    void strategyDiscussionAskedByAPlan_isOpenBeforeAnybodyEndorsesIt() {
        Care care = assessedAsInNeed();
        care.signs(care.walk().run("child-in-need"), "sami.social", withStrategyToo(run -> childInNeed(care, run)));
        assertThat(care.open()).contains("strategy-discussion", "child-in-need-authorisation");
    }

    @Test
    void strategyDiscussionAskedByAReview_isHeldOnceThoughTheReviewIsReturned() {
        Care care = planned().daysLater(30);
        Function<StageRun, Map<String, Object>> asking = withStrategyToo(run -> cinReview(care, run));
        care.signs(care.walk().run("cin-review"), "sami.social", asking);
        care.discusses("carry-on").returns("cin-review");
        care.signs(care.walk().run("cin-review"), "sami.social", asking).authorises("cin-review");
        assertThat(care.open()).contains("cin-review").doesNotContain("strategy-discussion");
    }

    @Test
    void strategyDiscussionOpenAlready_isNotOpenedTwice() {
        Care care = assessedAsInNeed();
        care.walk().actsNow();
        care.signs(care.walk().run("child-in-need"), "sami.social", withStrategyToo(run -> childInNeed(care, run)));
        assertThat(care.open()).containsOnlyOnce("strategy-discussion");
    }

    @Test
    void discussionHeldBeforeAnythingWasWritten_isOnReferralFromItsDay() {
        Care care = walks.begin("Poppy").to("strategy-discussion").care();
        LocalDate heldOn = care.today().minusDays(4);
        care.signs(
                care.walk().run("strategy-discussion"),
                "tess.team",
                run -> CareAnswers.strategy(run, heldOn, "section-47"));
        assertThat(LocalDate.ofInstant(
                        care.casework(0).openReferral().orElseThrow().referredAt(), clock.getZone()))
                .isEqualTo(heldOn);
        assertThat(care.casework(0).openEnquiry().orElseThrow().startedOn()).isEqualTo(heldOn);
    }

    @Test
    void codesThatContradictEachOther_areRefusedToWhoeverSigns() {
        Care care = walks.begin("Poppy").to("referral-decision").care().refers("assessment");
        assertThat(care.tries("assessment", "sami.social", run -> contradicting(run)))
                .extracting(Gap::code)
                .containsExactlyInAnyOrder("factor-alone", "disability-alone");
    }

    @Test
    void protectionPlanWithoutACoreGroup_isRefused() {
        Care care = walks.begin("Poppy").to("strategy-discussion").care().enquiredInto();
        assertThat(care.tries("initial-conference", "carl.chair", run -> {
                    Map<String, Object> answers =
                            new HashMap<>(CareAnswers.conference(run, care.today(), "protection-plan"));
                    answers.remove("coreGroupMembers");
                    return answers;
                }))
                .extracting(Gap::code)
                .containsExactly("no-core-group-members");
    }

    private static Map<String, Object> contradicting(StageRun run) {
        Map<String, Object> answers = new HashMap<>(CareAnswers.assessment(run, "child-in-need"));
        String child = "child-" + run.childIds().ids().get(0);
        answers.put("factors", Map.of(child, List.of("21", "3B")));
        answers.put("disability", Map.of(child, List.of("NONE", "MOB")));
        return answers;
    }

    private static Function<StageRun, Map<String, Object>> withStrategyToo(
            Function<StageRun, Map<String, Object>> answers) {
        return run -> {
            Map<String, Object> more = new HashMap<>(answers.apply(run));
            more.put("strategyToo", "yes");
            return more;
        };
    }

    private static Map<String, Object> childInNeed(Care care, StageRun run) {
        return CareAnswers.childInNeed(run, care.today(), "cin-review");
    }

    private Map<String, Object> cinReview(Care care, StageRun run) {
        return CareAnswers.cinReview(run, walks.openStatements(run), care.today(), "cin-review");
    }

    private Care planned() {
        return assessedAsInNeed().plansForNeed("cin-review").authorises("child-in-need");
    }

    private Care assessedAsInNeed() {
        return walks.begin("Poppy")
                .to("referral-decision")
                .care()
                .refers("assessment")
                .assesses("child-in-need")
                .authorises("assessment");
    }
}
