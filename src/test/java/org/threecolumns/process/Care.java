package org.threecolumns.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.threecolumns.casework.ChildCasework;
import org.threecolumns.casework.DepartureInput;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;

/** A family's way through social care, told as {@link Walk} tells early help. Outcomes are one for all children, or one for each. */
final class Care {

    private final Walk walk;
    private final Walks walks;

    Care(Walk walk) {
        this.walk = walk;
        this.walks = walk.walks();
    }

    Care refers(String... outcomes) {
        return signs("referral-decision", "tess.team", run -> CareAnswers.referral(run, outcomes));
    }

    Care assesses(String... outcomes) {
        return signs("assessment", "sami.social", run -> CareAnswers.assessment(run, outcomes));
    }

    /** The second person's yes to a stage that is signed. */
    Care authorises(String stage) {
        return signs(stage + "-authorisation", "tess.team", run -> CareAnswers.authorisation(true));
    }

    Care returns(String stage) {
        return signs(stage + "-authorisation", "tess.team", run -> CareAnswers.authorisation(false));
    }

    Care discusses(String... outcomes) {
        return signs("strategy-discussion", "tess.team", run -> CareAnswers.strategy(run, today(), outcomes));
    }

    Care enquires(String... outcomes) {
        return signs("section-47", "sami.social", run -> CareAnswers.enquiry(run, outcomes));
    }

    Care confers(String... outcomes) {
        return signs("initial-conference", "carl.chair", run -> CareAnswers.conference(run, today(), outcomes));
    }

    /** A conference to which nobody but social care and the family came. */
    Care confersAlone(String... outcomes) {
        return signs("initial-conference", "carl.chair", run -> CareAnswers.notQuorate(run, today(), outcomes));
    }

    /** From an open strategy discussion to the conference that it asks for. */
    Care enquiredInto() {
        return discusses("section-47").enquires("initial-conference").authorises("section-47");
    }

    /** Somebody says that a child leaves us, the nth of the contact; a manager has still to confirm it. */
    Care leaves(DepartureReason reason, int child) {
        ChildIds leaving = ChildIds.of(walk.children().ids().get(child));
        List<FieldError> problems = walks.leaving.say(
                walk.contact.episodeId(),
                new DepartureInput(walk.family, leaving, reason, "The school told us.", today()),
                "sami.social");
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        walks.kit.goOn(walk.family);
        return this;
    }

    Care meetsInCoreGroup(String outcome) {
        return signs(
                "core-group",
                "sami.social",
                run -> CareAnswers.coreGroup(walks.openStatements(run), today(), today().plusDays(28), outcome));
    }

    Care reviews(String... outcomes) {
        return signs(
                "review-conference",
                "carl.chair",
                run -> CareAnswers.review(run, walks.openStatements(run), today(), outcomes));
    }

    Care plansForNeed(String... outcomes) {
        return signs("child-in-need", "sami.social", run -> CareAnswers.childInNeed(run, today(), outcomes));
    }

    Care reviewsNeed(String... outcomes) {
        return signs(
                "cin-review",
                "sami.social",
                run -> CareAnswers.cinReview(run, walks.openStatements(run), today(), outcomes));
    }

    Care handsOver(String outcome) {
        return signs("step-down", "sami.social", run -> CareAnswers.stepDown(today(), outcome));
    }

    Care accepts(boolean accepted) {
        return signs("step-down-authorisation", "lena.lead", run -> CareAnswers.acceptance(accepted));
    }

    Care closes(String outcome) {
        return signs("closure", "hope.head", run -> Answers.closure(outcome));
    }

    Care confirmsLeaving(String outcome, String reason) {
        return signs("leaving", "tess.team", run -> CareAnswers.leaving(outcome, today(), reason));
    }

    List<Gap> tries(String stage, String username, Function<StageRun, Map<String, Object>> answers) {
        StageRun run = walk.run(stage);
        fill(run, username);
        return walk.tries(stage, username, answers);
    }

    private Care signs(String stage, String username, Function<StageRun, Map<String, Object>> answers) {
        return signs(walk.run(stage), username, answers);
    }

    /** Signs one of several open runs of the same stage. */
    Care signs(StageRun run, String username, Function<StageRun, Map<String, Object>> answers) {
        fill(run, username);
        walk.signs(run, username, answers);
        return this;
    }

    /** Everybody who came to a meeting gives a number, or says that they do not know. */
    private void fill(StageRun run, String username) {
        if (run.isStage()) {
            walks.kit.othersDoNotKnow(run, username, "Sami", "Ms Alder", "Dr Elm");
        }
    }

    LocalDate today() {
        return walks.kit.today();
    }

    Care daysLater(int days) {
        walks.kit.passDays(days);
        return this;
    }

    Walk walk() {
        return walk;
    }

    List<String> open() {
        return walk.open();
    }

    /** What the nth child of the contact has open and had. */
    ChildCasework casework(int child) {
        return walks.casework.ofChild(walk.children().ids().get(child));
    }
}
