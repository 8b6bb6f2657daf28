package org.threecolumns.timeliness;

import java.util.Set;

/**
 * Clocks that a day on which only one council is shut makes no longer: those whose limit is law or statutory guidance, and those
 * that stand between a child and harm. Bank holidays are closed for them too.
 */
public final class KeptByLaw {

    private static final Set<String> CLOCKS = Set.of(
            "next-step-decision",
            "referral-decision",
            "assessment",
            "strategy-discussion",
            "section-47",
            "initial-conference",
            "core-group",
            "core-group-next",
            "review-conference",
            "review-conference-next",
            "visit-protection-plan",
            "recording-debt");

    private KeptByLaw() {}

    public static boolean has(String clock) {
        return CLOCKS.contains(clock);
    }
}
