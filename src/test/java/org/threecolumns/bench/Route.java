package org.threecolumns.bench;

import java.util.ArrayList;
import java.util.Collections;
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
                    new Step("closure", "userTask_decideClosure", Map.of("closureOutcome", "closed")))),
    PROTECTION("protection: conference, six core groups, child in need, closure", protection());

    final String words;
    final List<Step> steps;

    Route(String words, List<Step> steps) {
        this.words = words;
        this.steps = steps;
    }

    private static List<Step> protection() {
        List<Step> steps = new ArrayList<>(List.of(
                new Step("contact", "userTask_screenContact", Map.of()),
                new Step("next-step-decision", "userTask_decideNextStep", Map.of("nextStep", "strategy-discussion")),
                new Step("tell-referrer", "userTask_tellReferrer", Map.of()),
                new Step(
                                "strategy-discussion",
                                "userTask_holdStrategyDiscussion",
                                Map.of("strategyOutcome", "section-47"))
                        .opening("assessment"),
                new Step("section-47", "userTask_makeEnquiry", Map.of("enquiryOutcome", "initial-conference")),
                authorising("section-47", "userTask_authoriseEnquiry"),
                new Step(
                        "initial-conference",
                        "userTask_holdInitialConference",
                        Map.of("conferenceOutcome", "protection-plan")),
                new Step("assessment", "userTask_assessWithFamily", Map.of("assessmentOutcome", "carry-on")),
                authorising("assessment", "userTask_authoriseAssessment")));
        steps.addAll(Collections.nCopies(
                6, new Step("core-group", "userTask_holdCoreGroup", Map.of("coreGroupOutcome", "core-group"))));
        steps.addAll(List.of(
                new Step("review-conference", "userTask_holdReviewConference", Map.of("reviewOutcome", "child-in-need"))
                        .ending("callActivity_coreGroup"),
                new Step("child-in-need", "userTask_planWithFamily", Map.of("cinOutcome", "close")),
                authorising("child-in-need", "userTask_endorsePlan"),
                new Step("closure", "userTask_decideClosure", Map.of("closureOutcome", "closed"))));
        return steps;
    }

    private static Step authorising(String stage, String task) {
        return new Step(stage + "-authorisation", task, Map.of("authorised", "yes"));
    }

    /**
     * @param decides the gateway's variable with its value, as the signed record sets it
     * @param opens the route of a journey that begins beside, or null
     * @param ends the activity of the journey whose call is superseded, or null
     */
    record Step(String stage, String task, Map<String, Object> decides, String opens, String ends) {

        Step(String stage, String task, Map<String, Object> decides) {
            this(stage, task, decides, null, null);
        }

        Step opening(String route) {
            return new Step(stage, task, decides, route, ends);
        }

        Step ending(String activity) {
            return new Step(stage, task, decides, opens, activity);
        }

        String outcome() {
            return String.valueOf(decides.values().iterator().next());
        }
    }
}
