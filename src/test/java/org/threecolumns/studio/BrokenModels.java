package org.threecolumns.studio;

import static org.threecolumns.studio.BrokenModel.newFile;
import static org.threecolumns.studio.BrokenModel.of;

import java.util.List;
import java.util.stream.Stream;

/** What somebody might deploy by mistake, or on purpose, and which rule must refuse it. Read as a list. */
public final class BrokenModels {

    private static final String SIGNING = "camunda:delegateExpression=\"${signStageDelegate}\"";

    private BrokenModels() {}

    public static Stream<BrokenModel> all() {
        return Stream.of(
                        files(),
                        code(),
                        process(),
                        stages(),
                        signatures(),
                        BrokenAuthorisations.all(),
                        calls(),
                        ways(),
                        journey(),
                        tables(),
                        forms())
                .flatMap(List::stream);
    }

    public static BrokenModel withoutForm() {
        return of("form-kept", "userTask_screenContact", "front-door.bpmn", " camunda:formKey=\"contact.form\"", "");
    }

    private static List<BrokenModel> files() {
        return List.of(
                newFile("safe-file", "notes.txt", "notes.txt", "Hello"),
                newFile("safe-file", "x.bpmn", "x.bpmn", "this is no XML"),
                newFile("safe-file", "x.dmn", "x.dmn", "<definitions/>"),
                newFile("safe-file", "x.cmmn", "x.cmmn", "<definitions/>"),
                newFile(
                        "safe-file",
                        "x.bpmn",
                        "x.bpmn",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><definitions>&x;</definitions>"),
                of("safe-file", "caf.bpmn", "caf.bpmn", "encoding=\"UTF-8\"", "encoding=\"UTF-16\""),
                of(
                        "safe-file",
                        "timescales.dmn",
                        "timescales.dmn",
                        "</decision>",
                        "</decision><decision id=\"x\" name=\"x\"><literalExpression id=\"y\"><text>1</text></literalExpression></decision>"));
    }

    private static List<BrokenModel> code() {
        return List.of(
                of(
                        "known-parts",
                        "serviceTask_signCaf",
                        "caf.bpmn",
                        SIGNING,
                        SIGNING + " camunda:class=\"java.lang.Runtime\""),
                of(
                        "known-parts",
                        "userTask_mapWithFamily",
                        "caf.bpmn",
                        "<camunda:property name=\"stage\" value=\"caf\" />\n        </camunda:properties>",
                        "<camunda:property name=\"stage\" value=\"caf\" />\n        </camunda:properties>"
                                + "<camunda:taskListener event=\"complete\" expression=\"${x}\" />"),
                of(
                        "known-parts",
                        "serviceTask_signContact",
                        "front-door.bpmn",
                        "<bpmn:incoming>flow_contactDone</bpmn:incoming>",
                        "<bpmn:extensionElements><camunda:connector><camunda:connectorId>http</camunda:connectorId>"
                                + "</camunda:connector></bpmn:extensionElements><bpmn:incoming>flow_contactDone</bpmn:incoming>"),
                of(
                        "known-parts",
                        "scriptTask_x",
                        "front-door.bpmn",
                        "<bpmn:serviceTask id=\"serviceTask_remindContact\"",
                        "<bpmn:scriptTask id=\"scriptTask_x\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script>"
                                + "</bpmn:scriptTask><bpmn:serviceTask id=\"serviceTask_remindContact\""),
                of(
                        "known-parts",
                        "userTask_tellReferrer",
                        "tell-referrer.bpmn",
                        "camunda:candidateGroups=",
                        "camunda:asyncAfter=\"true\" camunda:candidateGroups="),
                of(
                        "known-parts",
                        "callActivity_caf",
                        "journey.bpmn",
                        "<camunda:out source=\"agreed\"",
                        "<camunda:in variables=\"all\" /><camunda:out source=\"agreed\""),
                of(
                        "known-expressions",
                        "serviceTask_signClosure",
                        "closure.bpmn",
                        SIGNING,
                        "camunda:delegateExpression=\"${somethingElse}\""),
                of(
                        "known-expressions",
                        "flow_agreed",
                        "caf.bpmn",
                        "${agreed == 'yes'}",
                        "${execution.setVariable('agreed', 'yes')}"),
                of("known-expressions", "userTask_tellReferrer", "tell-referrer.bpmn", "Tell referrer\"", "${1 + 1}\""),
                of(
                        "known-expressions",
                        "timer_remindCaf",
                        "caf.bpmn",
                        "<bpmn:timerEventDefinition id=\"timer_remindCaf\">\n"
                                + "        <bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${clocks.reminder(execution)}",
                        "<bpmn:timerEventDefinition id=\"timer_remindCaf\">\n"
                                + "        <bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">2099-01-01T00:00:00"));
    }

    private static List<BrokenModel> process() {
        return List.of(
                of("process-facts", "caf", "caf.bpmn", " camunda:versionTag=\"1.0\"", ""),
                of("process-facts", "caf", "caf.bpmn", " camunda:historyTimeToLive=\"9125\"", ""),
                of("process-facts", "caf", "caf.bpmn", "isExecutable=\"true\"", "isExecutable=\"false\""),
                of(
                        "property-plain",
                        "userTask_screenContact",
                        "front-door.bpmn",
                        "<camunda:property name=\"stage\" value=\"contact\" />",
                        "<camunda:property name=\"stage\" value=\"contact\" />"
                                + "<camunda:property name=\"stage\" value=\"chat\" />"),
                of(
                        "one-start",
                        "tell-referrer",
                        "tell-referrer.bpmn",
                        "<bpmn:userTask",
                        "<bpmn:startEvent id=\"startEvent_second\" /><bpmn:userTask"),
                of(
                        "variables-listed",
                        "flow_agreed",
                        "caf.bpmn",
                        "value=\"episodeId,journeyId,agreed,",
                        "value=\"episodeId,journeyId,"),
                of(
                        "ways-whole",
                        "flow_hidden",
                        "caf.bpmn",
                        "<bpmn:textAnnotation",
                        "<bpmn:sequenceFlow id=\"flow_hidden\" sourceRef=\"startEvent_cafOffered\""
                                + " targetRef=\"userTask_mapWithFamily\" /><bpmn:textAnnotation"),
                of(
                        "ways-whole",
                        "flow_toEnquiry",
                        "section-47.bpmn",
                        "sourceRef=\"gateway_enquiryJoin\" targetRef=\"userTask_makeEnquiry\"",
                        "sourceRef=\"gateway_enquiryJoin\" targetRef=\"userTask_authoriseEnquiry\""),
                of("in-reach", "chat", "caf.bpmn", "process id=\"caf\"", "process id=\"chat\"")
                        .as("chat.bpmn"));
    }

    private static List<BrokenModel> stages() {
        return List.of(
                of(
                        "stage-named",
                        "userTask_screenContact",
                        "front-door.bpmn",
                        "<camunda:property name=\"stage\" value=\"contact\" />",
                        ""),
                of(
                        "stage-named",
                        "userTask_decideClosure",
                        "closure.bpmn",
                        "name=\"stage\" value=\"closure\"",
                        "name=\"followUp\" value=\"closure\""),
                of(
                        "stage-kept",
                        "taf-review",
                        "taf-review.bpmn",
                        "name=\"stage\" value=\"taf-review\"",
                        "name=\"stage\" value=\"chat\""),
                of(
                        "stage-kept",
                        "closure",
                        "journey.bpmn",
                        "calledElement=\"closure\"",
                        "calledElement=\"tell-referrer\""),
                withoutForm(),
                of("form-kept", "userTask_screenContact", "front-door.bpmn", "contact.form", "tell-referrer.form"),
                of("form-kept", "userTask_mapWithFamily", "caf.form", "\"key\": \"cafOutcome\"", "\"key\": \"other\""),
                of(
                        "role-kept",
                        "userTask_decideNextStep",
                        "front-door.bpmn",
                        " camunda:candidateGroups=\"frontdoor-manager\"",
                        ""),
                of("role-kept", "userTask_decideNextStep", "front-door.bpmn", "\"frontdoor-manager\"", "\"designer\""),
                of("role-kept", "userTask_decideNextStep", "front-door.bpmn", "\"frontdoor-manager\"", "\"everybody\""),
                of(
                        "clock-shown",
                        "userTask_tellReferrer",
                        "tell-referrer.bpmn",
                        " camunda:dueDate=\"${clocks.due(execution)}\"",
                        ""));
    }

    private static List<BrokenModel> signatures() {
        return List.of(
                of(
                        "signed-straight-after",
                        "userTask_holdTafReview",
                        "taf-review.bpmn",
                        SIGNING,
                        "camunda:delegateExpression=\"${recordReminderDelegate}\""),
                of(
                        "signed-straight-after",
                        "userTask_holdTafReview",
                        "taf-review.bpmn",
                        "sourceRef=\"userTask_holdTafReview\" targetRef=\"serviceTask_signTafReview\"",
                        "sourceRef=\"userTask_holdTafReview\" targetRef=\"endEvent_tafReviewSigned\""),
                of(
                        "signature-only-there",
                        "serviceTask_remindContact",
                        "front-door.bpmn",
                        "name=\"Record reminder\" camunda:delegateExpression=\"${recordReminderDelegate}\"",
                        "name=\"Record reminder\" " + SIGNING),
                of(
                        "no-save-point",
                        "serviceTask_signCaf",
                        "caf.bpmn",
                        "name=\"Sign CAF\"",
                        "name=\"Sign CAF\" camunda:asyncBefore=\"true\""),
                of(
                        "reminder-kept",
                        "userTask_mapWithFamily",
                        "caf.bpmn",
                        "cancelActivity=\"false\" attachedToRef=\"userTask_mapWithFamily\"",
                        "attachedToRef=\"userTask_mapWithFamily\""),
                of(
                        "reminder-kept",
                        "userTask_mapWithFamily",
                        "caf.bpmn",
                        "sourceRef=\"serviceTask_remindCaf\" targetRef=\"endEvent_cafReminded\"",
                        "sourceRef=\"serviceTask_remindCaf\" targetRef=\"userTask_holdTafMeeting\""));
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
                        "<camunda:property name=\"route\" value=\"social-care\" />",
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

    private static List<BrokenModel> journey() {
        return List.of(
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

    private static List<BrokenModel> tables() {
        return List.of(
                of("limit-kept", "next-step-decision", "timescales.dmn", "\"next-step-decision\"", "\"chat\""),
                of("limit-kept", "caf", "timescales.dmn", "\"caf\"", "\"chat\""),
                of("limit-kept", "core-group-next", "timescales.dmn", "\"core-group-next\"", "\"chat\""),
                of(
                        "limit-kept",
                        "assessment-checkpoint-1",
                        "timescales.dmn",
                        "\"assessment-checkpoint-1\"",
                        "\"chat\""),
                limit(
                                "limit-kept",
                                "next_step_decision",
                                "<text></text>",
                                "<text>&lt; date and time(\"2026-01-01T00:00:00\")</text>")
                        .at("next-step-decision"),
                limit("limit-lawful", "next_step_decision", "<text>1</text>", "<text>2</text>"),
                limit("limit-lawful", "next_step_decision", "WORKING_DAYS", "WEEKS"),
                limit("limit-lawful", "section_47", "<text>10</text>", "<text>16</text>"),
                limit("limit-lawful", "review_conference", "<text>3</text>", "<text>4</text>"),
                limit("limit-lawful", "review_conference_next", "<text>6</text>", "<text>7</text>"),
                limit("limit-lawful", "caf", "\"caf\"", "\"caf\",\"initial-conference\""),
                limit("limit-readable", "caf", "<text>30</text>", "<text>0</text>"),
                limit("limit-readable", "caf", "<text></text>", "<text>whenever</text>"),
                of("limit-readable", "timescales", "timescales.dmn", "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\""),
                of("limit-readable", "timescales", "timescales.dmn", "typeRef=\"date\"", "typeRef=\"boolean\""),
                of(
                        "requirements-kept",
                        "completeness",
                        "completeness.dmn",
                        "hitPolicy=\"COLLECT\"",
                        "hitPolicy=\"FIRST\""),
                of("requirements-kept", "rule_caf_family_score", "completeness.dmn", "\"family-score\"", "\"a-song\""),
                of(
                        "requirements-kept",
                        "completeness",
                        "completeness.dmn",
                        "typeRef=\"string\"",
                        "typeRef=\"integer\""),
                of(
                        "requirement-asked",
                        "userTask_decideNextStep",
                        "next-step-decision.form",
                        "\"key\": \"leadProfessional\"",
                        "\"key\": \"lead\""),
                of(
                        "requirement-asked",
                        "userTask_screenContact",
                        "completeness.dmn",
                        "\"history-check\"",
                        "\"own-scores\""),
                of(
                        "requirement-asked",
                        "userTask_holdStrategyDiscussion",
                        "strategy-discussion.form",
                        "\"path\": \"tookPart\"",
                        "\"path\": \"others\""),
                of("advice-readable", "rule_act_first", "next-step-advice.dmn", "&lt;= 2", "low"),
                of("advice-readable", "next-step-advice", "next-step-advice.dmn", "name=\"advice\"", "name=\"song\""));
    }

    private static BrokenModel limit(String rule, String row, String from, String to) {
        String all = OwnModels.text("timescales.dmn");
        int start = all.indexOf("<rule id=\"rule_" + row + "\">");
        int end = all.indexOf("</rule>", start);
        String changed = all.substring(start, end).replace(from, to);
        return of(rule, "rule_" + row, "timescales.dmn", all.substring(start, end), changed);
    }

    private static List<BrokenModel> forms() {
        return List.of(
                of("form-usable", "form", "caf.form", "\"components\"", "\"parts\""),
                newFile("form-usable", "form", "song.form", "no JSON"),
                of("form-named", "id", "tell-referrer.form", "\"id\": \"tell-referrer\"", "\"id\": \"contact\""));
    }
}
