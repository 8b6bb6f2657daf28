package org.threecolumns.journey;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Tier;
import org.threecolumns.setting.Labels;

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
    private final Labels labels;

    StageNames(MessageSource messages, Labels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    public String stage(String stage) {
        return labels.of(Way.of(stage).tier(), label(stage)).orElseGet(() -> usual(stage));
    }

    /** As the product comes with it. */
    public String usual(String stage) {
        return of("stage.", stage);
    }

    /** Under which name a council's own word for a stage stands among its labels. */
    public static String label(String stage) {
        return "stage-" + stage;
    }

    /** The stages whose name a council may choose for a tier of help: each that is no authorisation of another. */
    public List<String> nameable(Tier tier) {
        return KNOWN.stream()
                .filter(stage -> StageKeys.authorised(stage).equals(stage)
                        && Way.of(stage).tier() == tier)
                .toList();
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
