package org.threecolumns.model;

import static org.threecolumns.model.BrokenModel.of;

import java.util.List;
import java.util.stream.Stream;

/** Ways that pass a person by, and calls that lose what they carry. */
final class BrokenWays {

    private BrokenWays() {}

    static Stream<BrokenModel> all() {
        return Stream.of(calls(), ways()).flatMap(List::stream);
    }

    private static List<BrokenModel> calls() {
        return List.of(
                of(
                        "call-safe",
                        "callActivity_closure",
                        "journey.bpmn",
                        "calledElement=\"closure\" camunda:asyncBefore=\"true\"",
                        "calledElement=\"closure\""),
                of(
                        "call-safe",
                        "callActivity_closure",
                        "journey.bpmn",
                        "calledElement=\"closure\"",
                        "calledElement=\"nowhere\""),
                of(
                        "call-safe",
                        "callActivity_closure",
                        "journey.bpmn",
                        "calledElement=\"closure\"",
                        "calledElement=\"closure\" camunda:calledElementBinding=\"deployment\""),
                of(
                        "call-named",
                        "callActivity_closure",
                        "journey.bpmn",
                        "<camunda:out source=\"closureOutcome\" target=\"closureOutcome\" />",
                        "<camunda:out source=\"closureOutcome\" target=\"familyName\" />"),
                of(
                        "call-named",
                        "callActivity_closure",
                        "journey.bpmn",
                        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                        ""),
                of(
                        "decision-named",
                        "callActivity_referral",
                        "journey.bpmn",
                        "<camunda:property name=\"route\" value=\"social-care,step-up\" />",
                        ""));
    }

    private static List<BrokenModel> ways() {
        return List.of(
                of(
                        "no-way-round",
                        "userTask_screenContact",
                        "front-door.bpmn",
                        "sourceRef=\"startEvent_contactReceived\" targetRef=\"userTask_screenContact\"",
                        "sourceRef=\"startEvent_contactReceived\" targetRef=\"userTask_decideNextStep\""),
                of(
                        "no-way-round",
                        "endEvent_referrerTold",
                        "tell-referrer.bpmn",
                        "sourceRef=\"startEvent_nextStepDecided\" targetRef=\"userTask_tellReferrer\"",
                        "sourceRef=\"startEvent_nextStepDecided\" targetRef=\"endEvent_referrerTold\""),
                of(
                        "stages-in-order",
                        "userTask_mapWithFamily",
                        "caf.bpmn",
                        "sourceRef=\"startEvent_cafOffered\" targetRef=\"userTask_recordAgreement\"",
                        "sourceRef=\"startEvent_cafOffered\" targetRef=\"userTask_mapWithFamily\""),
                of(
                        "plan-closed-by-people",
                        "endEvent_journeyClosed",
                        "journey.bpmn",
                        "sourceRef=\"gateway_tafOutcome\" targetRef=\"gateway_closureJoin\"",
                        "sourceRef=\"gateway_tafOutcome\" targetRef=\"gateway_endJoin\""),
                of(
                        "splits-answered",
                        "flow_needsMet",
                        "caf.bpmn",
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${cafOutcome == 'needs-met'}"
                                + "</bpmn:conditionExpression>",
                        ""),
                of(
                        "plan-closed-by-people",
                        "endEvent_journeyClosed",
                        "journey.bpmn",
                        "sourceRef=\"gateway_cinReviewGoesOn\" targetRef=\"event_decidedFromCinReview\"",
                        "sourceRef=\"gateway_cinReviewGoesOn\" targetRef=\"gateway_endJoin\""),
                of(
                        "plan-closed-by-people",
                        "endEvent_journeyClosed",
                        "journey.bpmn",
                        "sourceRef=\"callActivity_coreGroup\" targetRef=\"gateway_coreGroupJoin\"",
                        "sourceRef=\"callActivity_coreGroup\" targetRef=\"gateway_endJoin\""),
                of(
                        "ends-by-ending-answer",
                        "flow_nextNothing",
                        "journey.bpmn",
                        "nextStep == 'carry-on'",
                        "nextStep == 'close'"),
                of(
                        "ends-by-ending-answer",
                        "flow_planClosed",
                        "journey.bpmn",
                        "${closureOutcome == 'closed'}",
                        "${closureOutcome != 'closed'}"),
                of(
                        "branches-apart",
                        "gateway_planBegins",
                        "journey.bpmn",
                        "sourceRef=\"callActivity_coreGroup\" targetRef=\"gateway_coreGroupJoin\"",
                        "sourceRef=\"callActivity_coreGroup\" targetRef=\"gateway_reviewConferenceJoin\""),
                of(
                        "default-to-a-person",
                        "gateway_cinReviewGoesOn",
                        "journey.bpmn",
                        "sourceRef=\"event_decidedArrives\" targetRef=\"gateway_decisionJoin\"",
                        "sourceRef=\"event_decidedArrives\" targetRef=\"gateway_endJoin\""),
                of(
                        "default-to-a-person",
                        "gateway_moreHelp",
                        "journey.bpmn",
                        "name=\"Is more help needed?\" default=\"flow_moreHelp\"",
                        "name=\"Is more help needed?\" default=\"flow_nextNothing\""));
    }
}
