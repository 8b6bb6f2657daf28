package org.threecolumns.model;

import static org.threecolumns.model.BrokenModel.of;

import java.util.stream.Stream;

/** Journeys on which nobody can act at once, withdraw or leave. */
final class BrokenJourneys {

    private BrokenJourneys() {}

    static Stream<BrokenModel> all() {
        return Stream.of(
                of(
                        "journey-holds-calls",
                        "userTask_x",
                        "journey.bpmn",
                        "<bpmn:startEvent id=\"startEvent_journeyOpened\"",
                        "<bpmn:userTask id=\"userTask_x\" /><bpmn:startEvent id=\"startEvent_journeyOpened\""),
                of(
                        "journey-holds-calls",
                        "subProcess_x",
                        "caf.bpmn",
                        "<bpmn:startEvent",
                        "<bpmn:subProcess id=\"subProcess_x\" /><bpmn:startEvent"),
                of(
                        "messages-known",
                        "Message_ActNow",
                        "journey.bpmn",
                        "name=\"Message_ActNow\"",
                        "name=\"Message_Later\""),
                of(
                        "act-now-open",
                        "subProcess_actNow",
                        "journey.bpmn",
                        "name=\"Somebody acts now\" isInterrupting=\"false\"",
                        "name=\"Somebody acts now\""),
                of(
                        "act-now-open",
                        "Message_ActNow",
                        "journey.bpmn",
                        "name=\"Message_ActNow\"",
                        "name=\"Message_Later\""),
                of(
                        "act-now-open",
                        "Message_ActNow",
                        "journey.bpmn",
                        "sourceRef=\"startEvent_actNow\" targetRef=\"callActivity_actNowStrategyDiscussion\"",
                        "sourceRef=\"startEvent_actNow\" targetRef=\"endEvent_actNowDiscussed\""),
                of(
                        "leaving-open",
                        "Message_LeavesUs",
                        "journey.bpmn",
                        "calledElement=\"leaving\"",
                        "calledElement=\"closure\""),
                of(
                        "act-now-open",
                        "subProcess_leavesUs",
                        "journey.bpmn",
                        "name=\"Leaving reported\" isInterrupting=\"false\"",
                        "name=\"Leaving reported\""),
                of(
                        "beside-apart",
                        "callActivity_newContactTellReferrer",
                        "journey.bpmn",
                        "name=\"Telling the referrer\" calledElement=\"tell-referrer\"",
                        "name=\"Telling the referrer\" calledElement=\"section-47\""),
                of(
                        "beside-apart",
                        "callActivity_actNowStrategyDiscussion",
                        "journey.bpmn",
                        "<camunda:in source=\"actNowId\" target=\"actNowId\" />",
                        "<camunda:in source=\"actNowId\" target=\"actNowId\" />"
                                + "<camunda:out source=\"strategyOutcome\" target=\"nextStep\" />"),
                of(
                        "withdrawal-open",
                        "callActivity_caf",
                        "journey.bpmn",
                        "attachedToRef=\"callActivity_caf\"",
                        "attachedToRef=\"callActivity_closure\""),
                of(
                        "events-known",
                        "event_consentWithdrawnFromCaf",
                        "journey.bpmn",
                        "attachedToRef=\"callActivity_caf\"",
                        "attachedToRef=\"callActivity_closure\""),
                of(
                        "events-known",
                        "startEvent_actNow",
                        "journey.bpmn",
                        "messageRef=\"Message_ActNow\"",
                        "messageRef=\"Message_ConsentWithdrawn\""));
    }
}
