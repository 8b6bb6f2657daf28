package org.threecolumns.journey;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The names of stages, routes and ends as people say them; a stage that a designer adds is named after its key. */
@Component
public class StageNames {

    private static final List<String> KNOWN = List.of(
            "contact",
            "next-step-decision",
            "tell-referrer",
            "family-agreement",
            "caf",
            "taf-meeting",
            "taf-review",
            "closure",
            "consent-decision",
            "strategy-discussion",
            "referral-decision",
            "assessment",
            "assessment-authorisation",
            "section-47",
            "section-47-authorisation",
            "initial-conference",
            "core-group",
            "review-conference",
            "child-in-need",
            "child-in-need-authorisation",
            "cin-review",
            "cin-review-authorisation",
            "step-down",
            "step-down-authorisation",
            "leaving");

    private final MessageSource messages;

    StageNames(MessageSource messages) {
        this.messages = messages;
    }

    public String stage(String stage) {
        return of("stage.", stage);
    }

    /** The stages that have a name of their own and wait for somebody, in the order of the journey. */
    public List<String> known() {
        return KNOWN;
    }

    /** What a decision leads to, for example "CAF (Early Help Assessment)". */
    public String route(String route) {
        return route == null ? "" : of("route.", route);
    }

    public String status(StageRun.Status status) {
        return of("run.", status.name());
    }

    private String of(String prefix, String key) {
        String plain = key.replace('-', ' ');
        String usual = plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
        return messages.getMessage(prefix + key, null, usual, Locale.UK);
    }
}
