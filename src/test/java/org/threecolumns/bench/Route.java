package org.threecolumns.bench;

import java.util.List;
import java.util.Map;

/** The ways that are timed, stage by stage, with what each stage decides. */
enum Route {
    ADVICE(
            "advice only",
            List.of(
                    new Step("contact", "userTask_screenContact", Map.of()),
                    new Step("next-step-decision", "userTask_decideNextStep", Map.of("nextStep", "advice")),
                    new Step("tell-referrer", "userTask_tellReferrer", Map.of()))),
    CAF(
            "CAF, one review, closure",
            List.of(
                    new Step("contact", "userTask_screenContact", Map.of()),
                    new Step("next-step-decision", "userTask_decideNextStep", Map.of("nextStep", "caf")),
                    new Step("tell-referrer", "userTask_tellReferrer", Map.of()),
                    new Step("family-agreement", "userTask_recordAgreement", Map.of("agreed", "yes")),
                    new Step("caf", "userTask_mapWithFamily", Map.of("cafOutcome", "plan")),
                    new Step("taf-meeting", "userTask_holdTafMeeting", Map.of("tafOutcome", "continue")),
                    new Step("taf-review", "userTask_holdTafReview", Map.of("tafOutcome", "close")),
                    new Step("closure", "userTask_decideClosure", Map.of("closureOutcome", "closed"))));

    final String words;
    final List<Step> steps;

    Route(String words, List<Step> steps) {
        this.words = words;
        this.steps = steps;
    }

    /** @param decides the gateway's variable with its value, as the signed record sets it */
    record Step(String stage, String task, Map<String, Object> decides) {

        String outcome() {
            return String.valueOf(decides.values().iterator().next());
        }
    }
}
