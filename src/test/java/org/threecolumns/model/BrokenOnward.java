package org.threecolumns.model;

import static org.threecolumns.model.BrokenModel.newFile;
import static org.threecolumns.model.BrokenModel.of;

import java.util.List;
import java.util.stream.Stream;

/** Help that stops, goes round or waits with nobody having decided so, and decisions that lead nowhere. */
final class BrokenOnward {

    private BrokenOnward() {}

    static Stream<BrokenModel> all() {
        return Stream.of(stopping(), beside(), closing(), deciding(), answered(), written())
                .flatMap(List::stream);
    }

    private static List<BrokenModel> stopping() {
        return List.of(
                of(
                                "way-goes-on",
                                "callActivity_tafReview",
                                "journey.bpmn",
                                "<bpmn:outgoing>flow_tafReviewDone</bpmn:outgoing>",
                                "")
                        .and("<bpmn:incoming>flow_tafReviewDone</bpmn:incoming>", "")
                        .and(
                                "<bpmn:sequenceFlow id=\"flow_tafReviewDone\" sourceRef=\"callActivity_tafReview\""
                                        + " targetRef=\"gateway_tafJoin\" />",
                                ""),
                of(
                        "way-goes-on",
                        "startEvent_reviewAhead",
                        "cin-review.bpmn",
                        "sourceRef=\"gateway_authorised\" targetRef=\"endEvent_reviewEndorsed\"",
                        "sourceRef=\"gateway_authorised\" targetRef=\"gateway_reviewJoin\""),
                of(
                        "round-with-a-person",
                        "gateway_tafJoin",
                        "journey.bpmn",
                        "sourceRef=\"gateway_tafOutcome\" targetRef=\"gateway_reviewJoin\"",
                        "sourceRef=\"gateway_tafOutcome\" targetRef=\"gateway_tafJoin\""));
    }

    private static List<BrokenModel> beside() {
        String join = element("exclusiveGateway", "gateway_closureJoin");
        String plan = element("parallelGateway", "gateway_planBegins");
        return List.of(
                of(
                        "beside-begins",
                        "gateway_closureJoin",
                        "journey.bpmn",
                        join,
                        join.replace("exclusiveGateway", "parallelGateway")),
                of(
                        "plan-whole",
                        "gateway_planBegins",
                        "journey.bpmn",
                        plan,
                        plan.replace("parallelGateway", "exclusiveGateway")),
                of(
                        "referrer-told",
                        "callActivity_frontDoor",
                        "journey.bpmn",
                        "sourceRef=\"gateway_frontDoorLeft\" targetRef=\"callActivity_tellReferrer\"",
                        "sourceRef=\"gateway_frontDoorLeft\" targetRef=\"endEvent_referrerTold\""));
    }

    private static List<BrokenModel> closing() {
        return List.of(
                of(
                        "closed-too-early",
                        "serviceTask_closeEpisode",
                        "journey.bpmn",
                        "sourceRef=\"callActivity_tellReferrer\" targetRef=\"endEvent_referrerTold\"",
                        "sourceRef=\"callActivity_tellReferrer\" targetRef=\"serviceTask_closeEpisode\""),
                of(
                        "closed-too-early",
                        "serviceTask_closeEpisode",
                        "journey.bpmn",
                        "sourceRef=\"serviceTask_closeEpisode\" targetRef=\"endEvent_journeyClosed\"",
                        "sourceRef=\"serviceTask_closeEpisode\" targetRef=\"gateway_cafJoin\""),
                of(
                        "closed-at-end",
                        "endEvent_journeyClosed",
                        "journey.bpmn",
                        "sourceRef=\"gateway_endJoin\" targetRef=\"serviceTask_closeEpisode\"",
                        "sourceRef=\"gateway_endJoin\" targetRef=\"endEvent_journeyClosed\""));
    }

    private static List<BrokenModel> answered() {
        return List.of(
                of(
                        "answer-leads",
                        "callActivity_reviewConference",
                        "journey.bpmn",
                        "${nextStep == 'protection-plan' || nextStep == 'adjourned'}",
                        "${nextStep == 'adjourned'}"),
                of(
                        "answer-leads",
                        "callActivity_reviewConference",
                        "journey.bpmn",
                        "${nextStep == 'protection-plan' || nextStep == 'adjourned'}",
                        "${nextStep == 'nonsense'}"),
                of(
                        "answer-leads",
                        "callActivity_initialConference",
                        "journey.bpmn",
                        "${nextStep == 'protection-plan'}",
                        "${nextStep == 'nonsense'}"),
                of("answer-leads", "callActivity_caf", "journey.bpmn", "${agreed == 'yes'}", "${agreed == 'maybe'}"),
                of(
                        "answer-leads",
                        "callActivity_frontDoor",
                        "journey.bpmn",
                        "${nextStep == 'advice' || nextStep == 'no-further-action' || nextStep == 'not-substantiated' ||"
                                + " nextStep == 'carry-on'}",
                        "${entry == 'advice'}"),
                of(
                        "answer-leads",
                        "callActivity_closure",
                        "journey.bpmn",
                        "${closureOutcome == 'closed'}",
                        "${nextStep == 'advice'}"),
                of(
                        "answer-leads",
                        "callActivity_cinReview",
                        "cin-review.form",
                        "\"values\": [\n        {\n          \"label\": \"Go on with the plan\"",
                        "\"values\": [\n        {\n          \"label\": \"Pause\",\n          \"value\": \"pause\"\n"
                                + "        },\n        {\n          \"label\": \"Go on with the plan\""),
                of("form-fields-kept", "childView", "initial-conference.form", "\"childView\"", "\"otherView\""),
                of("form-fields-kept", "thresholdMet", "review-conference.form", "\"thresholdMet\"", "\"threshold\""),
                ahead("reviewOn", "review-conference.form"),
                ahead("nextMeeting", "cin-review.form"),
                of("answer-known", "flow_agreed", "caf.bpmn", "${agreed == 'yes'}", "${agreed == 'maybe'}"));
    }

    /** A day that is to come, asked as one that has gone by. */
    private static BrokenModel ahead(String field, String form) {
        String own = OwnModels.text(form);
        int place = own.indexOf("\"key\": \"" + field + "\"");
        String broken = own.substring(place).replaceFirst("\"properties\": \\{", "$0\"notFuture\": \"true\",");
        return newFile("form-fields-kept", field, form, own.substring(0, place) + broken);
    }

    private static List<BrokenModel> deciding() {
        return List.of(
                of(
                        "decision-fits",
                        "flow_section47ToConference",
                        "journey.bpmn",
                        "sourceRef=\"gateway_conferenceNext\" targetRef=\"gateway_initialConferenceJoin\"",
                        "sourceRef=\"gateway_conferenceNext\" targetRef=\"gateway_closureJoin\""),
                of(
                        "decision-fits",
                        "flow_strategyToSection47",
                        "journey.bpmn",
                        "${nextStep == 'section-47'}",
                        "${nextStep == 'section-48'}"),
                of(
                        "decision-fits",
                        "flow_tafContinue",
                        "journey.bpmn",
                        "sourceRef=\"gateway_tafOutcome\" targetRef=\"gateway_reviewJoin\"",
                        "sourceRef=\"gateway_tafOutcome\" targetRef=\"gateway_closureJoin\""),
                of(
                        "journey-holds-calls",
                        "callActivity_x",
                        "caf.bpmn",
                        "<bpmn:startEvent",
                        "<bpmn:callActivity id=\"callActivity_x\" calledElement=\"closure\" /><bpmn:startEvent"),
                of(
                        "form-answers-kept",
                        "cinReviewOutcome",
                        "cin-review.form",
                        "\"value\": \"cin-review\"",
                        "\"value\": \"pause\""),
                of(
                        "form-answers-kept",
                        "strategyOutcome",
                        "strategy-discussion.form",
                        "\"valuesKey\": \"strategyOutcomes\"",
                        "\"valuesKey\": \"nextSteps\""));
    }

    /** What this check and the engine, or two people, would read differently. */
    private static List<BrokenModel> written() {
        return List.of(
                of(
                        "known-parts",
                        "startEvent_actNow",
                        "journey.bpmn",
                        "isInterrupting=\"false\"",
                        "isInterrupting=\"1\""),
                of("known-parts", "callActivity_caf", "journey.bpmn", "asyncBefore=\"true\"", "asyncBefore=\"TRUE\""),
                of("process-facts", "cin-review", "cin-review.bpmn", "TimeToLive=\"9125\"", "TimeToLive=\"0\""),
                of("process-facts", "cin-review", "cin-review.bpmn", "TimeToLive=\"9125\"", "TimeToLive=\"soon\""),
                BrokenTables.limit("limit-in-sight", "cin_review_next", "<text>12</text>", "<text>9999</text>"),
                newFile("form-usable", "form", "caf.form", OwnModels.text("caf.form") + "{}"));
    }

    private static String element(String kind, String id) {
        String all = OwnModels.text("journey.bpmn");
        int start = all.indexOf("<bpmn:" + kind + " id=\"" + id + "\"");
        String end = "</bpmn:" + kind + ">";
        return all.substring(start, all.indexOf(end, start) + end.length());
    }
}
