package org.threecolumns.process;

import java.util.function.Consumer;
import java.util.function.Function;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.journey.StageRun;

/** Each step of each model that people sign, with the shortest way to it and the signature that leads on from there. */
public enum EveryStage {
    CONTACT("contact", walk -> {}, Walk::screens),
    DECISION("next-step-decision", Walk::screens, walk -> walk.decides("caf")),
    TELL_REFERRER("tell-referrer", walk -> walk.to("tell-referrer"), Walk::tells),
    AGREEMENT("family-agreement", walk -> walk.to("family-agreement"), walk -> walk.asksFamily("yes")),
    CAF("caf", walk -> walk.to("caf"), walk -> walk.maps("plan")),
    TAF_MEETING("taf-meeting", walk -> walk.to("taf-meeting"), walk -> walk.meets("continue")),
    TAF_REVIEW("taf-review", walk -> walk.to("taf-review"), walk -> walk.reviews("continue")),
    CONSENT("consent-decision", walk -> walk.to("consent-decision"), walk -> walk.decidesWithoutConsent("caf")),
    CLOSURE("closure", walk -> walk.to("closure"), walk -> walk.closes("closed")),
    REFERRAL("referral-decision", EveryStage::referred, care(care -> care.refers("assessment"))),
    ASSESSMENT("assessment", EveryStage::assessing, care(care -> care.assesses("no-further-action"))),
    ASSESSMENT_AUTHORISATION(
            "assessment-authorisation",
            walk -> assessing(walk).assesses("no-further-action"),
            care(care -> care.authorises("assessment"))),
    STRATEGY("strategy-discussion", EveryStage::suspected, care(care -> care.discusses("section-47"))),
    ENQUIRY(
            "section-47",
            walk -> suspected(walk).discusses("section-47"),
            care(care -> care.enquires("initial-conference"))),
    ENQUIRY_AUTHORISATION(
            "section-47-authorisation",
            walk -> suspected(walk).discusses("section-47").enquires("initial-conference"),
            care(care -> care.authorises("section-47"))),
    CONFERENCE(
            "initial-conference",
            walk -> suspected(walk).enquiredInto(),
            care(care -> care.confers("protection-plan"))),
    CORE_GROUP("core-group", EveryStage::onAPlan, care(care -> care.meetsInCoreGroup("core-group"))),
    REVIEW("review-conference", EveryStage::onAPlan, care(care -> care.daysLater(70)
            .reviews("protection-plan"))),
    CHILD_IN_NEED("child-in-need", EveryStage::inNeed, care(care -> care.plansForNeed("cin-review"))),
    CHILD_IN_NEED_AUTHORISATION(
            "child-in-need-authorisation",
            walk -> inNeed(walk).plansForNeed("cin-review"),
            care(care -> care.authorises("child-in-need"))),
    CIN_REVIEW(
            "cin-review",
            walk -> inNeed(walk).plansForNeed("cin-review").authorises("child-in-need"),
            care(care -> care.daysLater(30).reviewsNeed("cin-review"))),
    CIN_REVIEW_AUTHORISATION(
            "cin-review-authorisation",
            walk -> inNeed(walk)
                    .plansForNeed("cin-review")
                    .authorises("child-in-need")
                    .daysLater(30)
                    .reviewsNeed("cin-review"),
            care(care -> care.authorises("cin-review"))),
    STEP_DOWN("step-down", EveryStage::steppingDown, care(care -> care.handsOver("caf"))),
    STEP_DOWN_AUTHORISATION(
            "step-down-authorisation", walk -> steppingDown(walk).handsOver("caf"), care(care -> care.accepts(true))),
    LEAVING(
            "leaving",
            walk -> walk.to("caf").care().leaves(DepartureReason.MOVED, 0),
            care(care -> care.confirmsLeaving("stays", "moved")));

    private final String stage;
    private final Consumer<Walk> way;
    private final Function<Walk, Walk> signing;

    EveryStage(String stage, Consumer<Walk> way, Function<Walk, Walk> signing) {
        this.stage = stage;
        this.way = way;
        this.signing = signing;
    }

    /** The key of the stage, or of the authorisation of one. */
    public String stage() {
        return stage;
    }

    /** Takes a family that has just come to us there; what may run beside it is left open. */
    Walk reach(Walk walk) {
        way.accept(walk);
        return walk;
    }

    Walk sign(Walk walk) {
        return signing.apply(walk);
    }

    /** The open step of a new invented family, for tests that need no more than it. */
    public StageRun open(Walks walks, String... children) {
        return reach(walks.begin(children)).run(stage);
    }

    private static Function<Walk, Walk> care(Function<Care, Care> signing) {
        return walk -> signing.apply(walk.care()).walk();
    }

    private static Care referred(Walk walk) {
        return walk.to("referral-decision").care();
    }

    private static Care assessing(Walk walk) {
        return referred(walk).refers("assessment");
    }

    private static Care suspected(Walk walk) {
        return walk.to("strategy-discussion").care();
    }

    private static Care onAPlan(Walk walk) {
        return suspected(walk).enquiredInto().confers("protection-plan");
    }

    private static Care inNeed(Walk walk) {
        return assessing(walk).assesses("child-in-need").authorises("assessment");
    }

    private static Care steppingDown(Walk walk) {
        return assessing(walk).assesses("step-down").authorises("assessment");
    }
}
