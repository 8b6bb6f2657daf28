package org.threecolumns.model;

import static org.threecolumns.model.BrokenModel.newFile;
import static org.threecolumns.model.BrokenModel.of;

import java.util.List;
import java.util.stream.Stream;

/** Files that cannot be read, that carry code, or that do not say what they are. */
final class BrokenFiles {

    private BrokenFiles() {}

    static Stream<BrokenModel> all() {
        return Stream.of(files(), code(), process()).flatMap(List::stream);
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
                        BrokenModels.SIGNING,
                        BrokenModels.SIGNING + " camunda:class=\"java.lang.Runtime\""),
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
                        "eventBasedGateway_x",
                        "closure.bpmn",
                        "<bpmn:startEvent id=\"startEvent_closureProposed\"",
                        "<bpmn:eventBasedGateway id=\"eventBasedGateway_x\" />"
                                + "<bpmn:startEvent id=\"startEvent_closureProposed\""),
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
                        BrokenModels.SIGNING,
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
                of("process-facts", "caf", "caf.bpmn", " camunda:versionTag=\"1.1\"", ""),
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
}
