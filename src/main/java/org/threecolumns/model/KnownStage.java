package org.threecolumns.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The stages and short tasks that the service promises. Councils may add stages and change who does them; none of these may
 * disappear from the journey.
 */
enum KnownStage {
    CONTACT("contact", Kind.STAGE, Place.ALWAYS, null),
    NEXT_STEP_DECISION("next-step-decision", Kind.STAGE, Place.ALWAYS, CONTACT),
    TELL_REFERRER("tell-referrer", Kind.FOLLOW_UP, Place.ALWAYS, null),
    FAMILY_AGREEMENT("family-agreement", Kind.FOLLOW_UP, Place.ALWAYS, null),
    CAF("caf", Kind.STAGE, Place.ON_A_WAY, FAMILY_AGREEMENT),
    TAF_MEETING("taf-meeting", Kind.STAGE, Place.ON_A_WAY, CAF),
    TAF_REVIEW("taf-review", Kind.STAGE, Place.ALWAYS, null),
    CONSENT_DECISION("consent-decision", Kind.STAGE, Place.ALWAYS, null),
    STRATEGY_DISCUSSION("strategy-discussion", Kind.STAGE, Place.ALWAYS, null),
    REFERRAL_DECISION("referral-decision", Kind.STAGE, Place.ALWAYS, null),
    ASSESSMENT("assessment", Kind.STAGE, Place.ALWAYS, null),
    SECTION_47("section-47", Kind.STAGE, Place.ALWAYS, null),
    INITIAL_CONFERENCE("initial-conference", Kind.STAGE, Place.ALWAYS, null),
    CORE_GROUP("core-group", Kind.STAGE, Place.ALWAYS, null),
    REVIEW_CONFERENCE("review-conference", Kind.STAGE, Place.ALWAYS, null),
    CHILD_IN_NEED("child-in-need", Kind.STAGE, Place.ALWAYS, null),
    CIN_REVIEW("cin-review", Kind.STAGE, Place.ALWAYS, null),
    STEP_DOWN("step-down", Kind.STAGE, Place.ALWAYS, null),
    LEAVING("leaving", Kind.FOLLOW_UP, Place.ALWAYS, null),
    CLOSURE("closure", Kind.STAGE, Place.ALWAYS, null);

    enum Kind {
        STAGE,
        FOLLOW_UP
    }

    /** Whether every way through its model passes it, or only some. */
    enum Place {
        ALWAYS,
        ON_A_WAY
    }

    /** Decisions of a weight that nobody carries alone. */
    private static final Set<KnownStage> AUTHORISED =
            EnumSet.of(ASSESSMENT, SECTION_47, CHILD_IN_NEED, CIN_REVIEW, STEP_DOWN);

    private final String key;
    private final Kind kind;
    private final Place place;
    private final KnownStage before;

    KnownStage(String key, Kind kind, Place place, KnownStage before) {
        this.key = key;
        this.kind = kind;
        this.place = place;
        this.before = before;
    }

    static Optional<KnownStage> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    boolean isStage() {
        return kind == Kind.STAGE;
    }

    /** The file of its form, whose fields councils change. */
    String form() {
        return key + ".form";
    }

    boolean isAuthorised() {
        return AUTHORISED.contains(this);
    }

    /** The form of its authorisation; a step-down is taken on rather than authorised. */
    String authorisationForm() {
        return this == STEP_DOWN ? "step-down-acceptance.form" : "authorisation.form";
    }

    boolean isOnEveryWay() {
        return place == Place.ALWAYS;
    }

    /** What must be signed before it in the same model. */
    Optional<KnownStage> before() {
        return Optional.ofNullable(before);
    }
}
