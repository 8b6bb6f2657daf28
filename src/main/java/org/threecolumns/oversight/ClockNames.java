package org.threecolumns.oversight;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.StageNames;

/** The clocks in the order of the journey, by the names people know them by; one that a council adds is named after its stage. */
@Component
class ClockNames {

    static final List<String> KNOWN = List.of(
            "contact",
            "next-step-decision",
            "tell-referrer",
            "family-agreement",
            "caf",
            "taf-meeting",
            "taf-review",
            "consent-decision",
            "closure",
            "referral-decision",
            "assessment",
            "strategy-discussion",
            "section-47",
            "initial-conference",
            "core-group",
            "core-group-next",
            "review-conference",
            "review-conference-next",
            "child-in-need",
            "cin-review",
            "cin-review-next",
            "step-down",
            "leaving",
            "visit-child-in-need",
            "visit-protection-plan",
            "recording-debt");

    private final MessageSource messages;
    private final StageNames stages;

    ClockNames(MessageSource messages, StageNames stages) {
        this.messages = messages;
        this.stages = stages;
    }

    String of(String clock) {
        return messages.getMessage("clock." + clock, null, stages.stage(clock), Locale.UK);
    }

    /** Where a clock stands in the order of the journey. */
    static int place(String clock) {
        int place = KNOWN.indexOf(clock);
        return place < 0 ? KNOWN.size() : place;
    }
}
