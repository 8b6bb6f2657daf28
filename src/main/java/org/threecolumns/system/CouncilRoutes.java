package org.threecolumns.system;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often a stage of the demo's council leads where. Plausible, and nobody's real figures. */
final class CouncilRoutes {

    /** Where a journey that is to end soon goes. */
    private static final Set<String> ENDINGS = Set.of(
            "close",
            "closed",
            "no-further-action",
            "no-change",
            "needs-met",
            "advice",
            "not-substantiated",
            "left",
            "yes",
            "core-group");

    /** The answer that decides the way after a stage; every other stage decides nothing. */
    private static final Map<String, String> DECIDING = Map.ofEntries(
            Map.entry("next-step-decision", "nextStep"),
            Map.entry("family-agreement", "agreed"),
            Map.entry("caf", "cafOutcome"),
            Map.entry("taf-meeting", "tafOutcome"),
            Map.entry("taf-review", "tafOutcome"),
            Map.entry("consent-decision", "nextStep"),
            Map.entry("referral-decision", "referralOutcome"),
            Map.entry("assessment", "assessmentOutcome"),
            Map.entry("strategy-discussion", "strategyOutcome"),
            Map.entry("section-47", "enquiryOutcome"),
            Map.entry("initial-conference", "conferenceOutcome"),
            Map.entry("core-group", "coreGroupOutcome"),
            Map.entry("review-conference", "reviewOutcome"),
            Map.entry("child-in-need", "cinOutcome"),
            Map.entry("cin-review", "cinReviewOutcome"),
            Map.entry("step-down", "stepDownOutcome"),
            Map.entry("closure", "closureOutcome"),
            Map.entry("leaving", "leavingOutcome"));

    private static final Map<String, Integer> AUTHORISATION = Map.of("yes", 94, "no", 6);
    private static final Map<String, Integer> TAF = Map.of("continue", 50, "close", 43, "step-up", 7);

    private static final Map<String, Map<String, Integer>> WEIGHTS = Map.ofEntries(
            Map.entry(
                    "next-step-decision",
                    Map.ofEntries(
                            Map.entry("caf", 33),
                            Map.entry("social-care", 25),
                            Map.entry("strategy-discussion", 10),
                            Map.entry("advice", 16),
                            Map.entry("no-further-action", 16),
                            Map.entry("taf-review", 20),
                            Map.entry("pass-to-worker", 60),
                            Map.entry("no-change", 40))),
            Map.entry("family-agreement", Map.of("yes", 88, "no", 12)),
            Map.entry("caf", Map.of("plan", 76, "needs-met", 17, "step-up", 7)),
            Map.entry("taf-meeting", Map.of("continue", 88, "close", 6, "step-up", 6)),
            Map.entry("taf-review", TAF),
            Map.entry("consent-decision", Map.of("no-further-action", 66, "caf", 24, "social-care", 10)),
            Map.entry(
                    "referral-decision",
                    Map.of("assessment", 72, "no-further-action", 12, "caf", 9, "strategy-discussion", 7)),
            Map.entry(
                    "assessment",
                    Map.of("child-in-need", 40, "no-further-action", 33, "step-down", 22, "strategy-discussion", 5)),
            Map.entry(
                    "strategy-discussion",
                    Map.of("section-47", 72, "assessment", 14, "carry-on", 9, "no-further-action", 5)),
            Map.entry(
                    "section-47",
                    Map.of("initial-conference", 48, "child-in-need", 18, "no-conference", 6, "not-substantiated", 28)),
            Map.entry(
                    "initial-conference",
                    Map.of("protection-plan", 83, "child-in-need", 12, "no-further-action", 2, "adjourned", 3)),
            Map.entry("core-group", Map.of("core-group", 95, "early-review", 5)),
            Map.entry(
                    "review-conference",
                    Map.of("protection-plan", 50, "child-in-need", 38, "step-down", 6, "close", 5, "adjourned", 1)),
            Map.entry("child-in-need", Map.of("cin-review", 90, "step-down", 6, "close", 4)),
            Map.entry("cin-review", Map.of("cin-review", 42, "step-down", 27, "close", 31)),
            Map.entry("step-down", Map.of("caf", 82, "close", 18)),
            Map.entry("closure", Map.of("closed", 93, "back-to-plan", 7, "cin-review", 7, "child-in-need", 3)),
            Map.entry("leaving", Map.of("left", 92, "stays", 8)));

    private CouncilRoutes() {}

    /** The field of the form in which a stage decides; null where it decides nothing. */
    static String field(String stage) {
        return stage.endsWith("-authorisation") ? "authorised" : DECIDING.get(stage);
    }

    /** @param ends whether this journey is to come to its end soon */
    static String draw(CouncilChance chance, String stage, List<String> offered, boolean ends) {
        List<String> endings = offered.stream().filter(ENDINGS::contains).toList();
        return chance.weighted(
                WEIGHTS.getOrDefault(stage, AUTHORISATION), ends && !endings.isEmpty() ? endings : offered);
    }
}
