package org.threecolumns.process;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.ActNow;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageRun;

/** One invented family's way, told as the people on it would tell it: each step fills in a stage, signs it and lets the engine go on. */
final class Walk {

    private static final LocalDate SAID_ON = LocalDate.of(2026, 3, 3);

    final Contact contact;
    final long family;
    private final Walks walks;
    private final ProcessInstance journey;
    private final Map<String, ProcessInstance> lastOfModel = new HashMap<>();

    Walk(Walks walks, Contact contact) {
        this.walks = walks;
        this.contact = contact;
        this.family = contact.familyId();
        List<ProcessInstance> open = walks.journeys(contact.episodeId());
        this.journey = open.get(open.size() - 1);
    }

    /** The shortest way to a stage that is then open; what may run beside it is left open. */
    Walk to(String stage) {
        return switch (stage) {
            case "contact" -> this;
            case "next-step-decision" -> screens();
            case "tell-referrer" -> to("next-step-decision").decides("advice");
            case "strategy-discussion" -> to("next-step-decision").decides("strategy-discussion");
            case "referral-decision" -> to("next-step-decision").decides("social-care");
            case "family-agreement" -> to("next-step-decision").decides("caf");
            case "caf" -> to("family-agreement").asksFamily("yes");
            case "consent-decision" -> to("family-agreement").asksFamily("no");
            case "taf-meeting" -> to("caf").maps("plan");
            case "taf-review" -> to("taf-meeting").meets("continue");
            case "closure" -> to("caf").maps("needs-met");
            default -> throw new IllegalArgumentException(stage);
        };
    }

    Walk screens() {
        return signs("contact", "fiona.frontdoor", run -> Answers.contact());
    }

    Walk decides(String step) {
        return signs("next-step-decision", "mina.manager", run -> Answers.decision(run, step));
    }

    /** A decision per child, in the order in which the children were named. */
    Walk decidesEach(String... steps) {
        List<Long> children = contact.childIds().ids();
        Map<String, Object> byChild = new HashMap<>();
        for (int i = 0; i < steps.length; i++) {
            byChild.put("child-" + children.get(i), steps[i]);
        }
        return signs("next-step-decision", "mina.manager", run -> Answers.decision(byChild));
    }

    Walk tells() {
        return signs("tell-referrer", "fiona.frontdoor", run -> Answers.told());
    }

    Walk asksFamily(String answer) {
        return signs("family-agreement", "lena.lead", run -> Answers.agreement(answer));
    }

    Walk maps(String outcome) {
        return signs("caf", "lena.lead", run -> Answers.caf(run, outcome));
    }

    Walk meets(String outcome) {
        return signs("taf-meeting", "lena.lead", run -> Answers.taf(walks.openStatements(run), outcome));
    }

    Walk reviews(String outcome) {
        return signs("taf-review", "lena.lead", run -> Answers.taf(walks.openStatements(run), outcome));
    }

    Walk decidesWithoutConsent(String step) {
        return signs("consent-decision", "mina.manager", run -> Answers.consent(step));
    }

    Walk discussesStrategy() {
        return signs(
                "strategy-discussion",
                "tess.team",
                run -> Answers.strategy(run, walks.kit.today(), "no-further-action"));
    }

    /** Holds the strategy discussion that an act now asked for, whatever other discussion is open beside it. */
    Walk discussesStrategyOf(ActNow act) {
        StageRun run = walks.kit.openRuns(family).stream()
                .filter(r -> act.id().equals(r.actNowId()))
                .findFirst()
                .orElseThrow();
        return signs(
                run,
                "tess.team",
                r -> Answers.strategy(r, walks.kit.today(), walks.isOnMainWay(r) ? "no-further-action" : "carry-on"));
    }

    Walk closes(String outcome) {
        return signs("closure", "hope.head", run -> Answers.closure(outcome));
    }

    /** Somebody acts at once for all children that the contact was about. */
    ActNow actsNow() {
        return actsNow(contact.childIds());
    }

    private ActNow actsNow(ChildIds acted) {
        var outcome = walks.actNow.act(family, walks.children(family), acted, "He was hit last night.", "lena.lead");
        if (!outcome.problems().isEmpty() || !outcome.begun()) {
            throw new AssertionError(outcome);
        }
        walks.kit.goOn(family);
        return outcome.act();
    }

    /** Somebody acts at once for one child, the nth of the contact. */
    ActNow actsNowFor(int child) {
        return actsNow(ChildIds.of(contact.childIds().ids().get(child)));
    }

    /** An administrator ends the journey, for example because it was opened by mistake. */
    Walk isCancelled() {
        walks.cancel(journey);
        return this;
    }

    Walk withdrawsConsent() {
        List<FieldError> problems = triesToWithdrawConsent();
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        walks.kit.goOn(family);
        return this;
    }

    List<FieldError> triesToWithdrawConsent() {
        long journeyId = walks.kit.openRuns(family).get(0).journeyId();
        return walks.consent.withdraw(journeyId, "Mum", "No more, please.", SAID_ON, "lena.lead");
    }

    /** Another contact about the same children while the family is open, or after it was closed. */
    Walk another() {
        return walks.from(walks.kit.contactAgain(family, contact.childIds().ids()));
    }

    /** Another contact that names a child whom nobody here knew before, beside those of this one. */
    Walk anotherWith(String newChild) {
        return walks.from(walks.kit.contactAgain(family, contact.childIds().ids(), newChild));
    }

    /** Moves the clock to the end of the stage's limit, lets its reminder come, and puts the clock back. */
    Walk isRemindedOf(String stage) {
        walks.kit.remind(inHand(run(stage)));
        return this;
    }

    /** Tries to sign a stage with nothing typed at all. */
    List<Gap> signsBlank(String stage, String username) {
        return walks.kit.signOnly(inHand(run(stage)), username, StageDraft.EMPTY);
    }

    /** Fills in a stage and tries to sign it; the gaps, if it is refused. */
    List<Gap> tries(String stage, String username, Function<StageRun, Map<String, Object>> answers) {
        return tries(run(stage), username, answers);
    }

    private List<Gap> tries(StageRun run, String username, Function<StageRun, Map<String, Object>> answers) {
        walks.kit.fillMap(inHand(run), username);
        return walks.kit.signOnly(run, username, walks.kit.draft(answers.apply(run)));
    }

    private Walk signs(String stage, String username, Function<StageRun, Map<String, Object>> answers) {
        return signs(run(stage), username, answers);
    }

    Walk signs(StageRun run, String username, Function<StageRun, Map<String, Object>> answers) {
        List<Gap> gaps = tries(run, username, answers);
        if (!gaps.isEmpty()) {
            throw new AssertionError(run.stage() + ": " + gaps);
        }
        walks.kit.goOn(family);
        return this;
    }

    private StageRun inHand(StageRun run) {
        lastOfModel.put(run.model(), walks.instance(run.processInstanceId()));
        return run;
    }

    /** The open run of a stage; where the family has several, the one of this walk's own contact. */
    StageRun run(String stage) {
        return walks.kit.openRuns(family).stream()
                .filter(run -> run.stage().equals(stage) && contact.id().equals(run.contactId()))
                .findFirst()
                .orElseGet(() -> walks.kit.open(family, stage));
    }

    Walks walks() {
        return walks;
    }

    /** The way through social care from here. */
    Care care() {
        return new Care(this);
    }

    List<String> open() {
        return walks.kit.openStages(family);
    }

    ChildIds children() {
        return contact.childIds();
    }

    ProcessInstance journey() {
        return journey;
    }

    /** The instance of a model that this walk last had in hand; it may have ended meanwhile. */
    ProcessInstance instance(String model) {
        return lastOfModel.get(model);
    }
}
