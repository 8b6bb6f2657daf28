package org.threecolumns.journey;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.threecolumns.access.Tier;

/** The kinds of help that stages belong to: what a decision leads to and supersedes, and which tier its words come from. */
public enum Way {
    FRONT_DOOR(Tier.EARLY_HELP, Set.of("contact", "next-step-decision", "tell-referrer"), Set.of()),
    EARLY_HELP(
            Tier.EARLY_HELP,
            Set.of("family-agreement", "caf", "taf-meeting", "taf-review", "consent-decision"),
            Set.of("caf", "keep-offering", "taf-review")),
    REFERRAL(Tier.SOCIAL_CARE, Set.of("referral-decision"), Set.of("social-care")),
    ASSESSMENT(Tier.SOCIAL_CARE, Set.of("assessment"), Set.of("assessment")),
    ENQUIRY(
            Tier.STATUTORY,
            Set.of("strategy-discussion", "section-47"),
            Set.of("strategy-discussion", "section-47", "not-substantiated")),
    CONFERENCE(
            Tier.SOCIAL_CARE, Set.of("initial-conference"), Set.of("initial-conference", "adjourned", "transfer-in")),
    PROTECTION_PLAN(
            Tier.SOCIAL_CARE,
            Set.of("core-group", "review-conference"),
            Set.of("protection-plan", "core-group", "early-review")),
    CHILD_IN_NEED(
            Tier.SOCIAL_CARE,
            Set.of("child-in-need", "cin-review"),
            Set.of("child-in-need", "no-conference", "cin-review")),
    STEP_DOWN(Tier.EARLY_HELP, Set.of("step-down"), Set.of("step-down")),
    CLOSURE(Tier.EARLY_HELP, Set.of("closure"), Set.of("close")),
    LEAVING(Tier.SOCIAL_CARE, Set.of("leaving"), Set.of("left", "stays")),
    /** A stage that a council adds. */
    OTHER(Tier.EARLY_HELP, Set.of(), Set.of());

    /** Help that a protection plan takes the place of. */
    static final Set<Way> BEFORE_PROTECTION = EnumSet.of(EARLY_HELP, CHILD_IN_NEED, STEP_DOWN, CLOSURE);
    /** Help that a child in need plan takes the place of. */
    static final Set<Way> BEFORE_CHILD_IN_NEED = EnumSet.of(EARLY_HELP, STEP_DOWN);

    private final Tier tier;
    private final Set<String> stages;
    private final Set<String> routes;

    Way(Tier tier, Set<String> stages, Set<String> routes) {
        this.tier = tier;
        this.stages = stages;
        this.routes = routes;
    }

    /** The way of a stage, or of the authorisation of one. */
    public static Way of(String stage) {
        String plain = StageKeys.authorised(stage);
        return Arrays.stream(values())
                .filter(way -> way.stages.contains(plain))
                .findFirst()
                .orElse(OTHER);
    }

    /** The way that a decision leads to; OTHER for one that ends. */
    public static Way ofRoute(String route) {
        return Arrays.stream(values())
                .filter(way -> way.routes.contains(String.valueOf(route)))
                .findFirst()
                .orElse(OTHER);
    }

    public Tier tier() {
        return tier;
    }
}
