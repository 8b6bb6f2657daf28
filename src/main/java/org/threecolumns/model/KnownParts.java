package org.threecolumns.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * The elements and attributes that models and tables may be made of. A list of what is allowed, because a list of what is
 * forbidden would miss the next way to run code.
 */
final class KnownParts {

    private static final Set<String> ON_ALL = Set.of("id", "name");

    private static final Map<String, Set<String>> PARTS = Stream.of(
                    // the process
                    "bpmn:definitions targetNamespace exporter exporterVersion modeler:executionPlatform"
                            + " modeler:executionPlatformVersion xsi:schemaLocation",
                    "bpmn:process isExecutable camunda:versionTag camunda:historyTimeToLive",
                    "bpmn:documentation textFormat",
                    "bpmn:extensionElements",
                    "bpmn:message",
                    "bpmn:incoming",
                    "bpmn:outgoing",
                    "bpmn:sequenceFlow sourceRef targetRef",
                    "bpmn:conditionExpression xsi:type",
                    "bpmn:textAnnotation",
                    "bpmn:text",
                    "bpmn:association associationDirection sourceRef targetRef",
                    // what people and the service do
                    "bpmn:userTask camunda:formKey camunda:candidateGroups camunda:dueDate",
                    "bpmn:serviceTask camunda:delegateExpression",
                    "bpmn:callActivity calledElement camunda:asyncBefore camunda:calledElementBinding",
                    "bpmn:subProcess triggeredByEvent",
                    // events and gateways
                    "bpmn:startEvent isInterrupting",
                    "bpmn:endEvent",
                    "bpmn:boundaryEvent attachedToRef cancelActivity",
                    "bpmn:intermediateThrowEvent",
                    "bpmn:intermediateCatchEvent",
                    "bpmn:timerEventDefinition",
                    "bpmn:timeDate xsi:type",
                    "bpmn:messageEventDefinition messageRef",
                    "bpmn:linkEventDefinition",
                    "bpmn:exclusiveGateway default gatewayDirection",
                    "bpmn:parallelGateway gatewayDirection",
                    // our own properties, and what calls pass on
                    "camunda:properties",
                    "camunda:property value",
                    "camunda:in source target businessKey",
                    "camunda:out source target",
                    // the drawing
                    "bpmndi:BPMNDiagram resolution documentation",
                    "bpmndi:BPMNPlane bpmnElement",
                    "bpmndi:BPMNShape bpmnElement isExpanded isMarkerVisible isHorizontal",
                    "bpmndi:BPMNEdge bpmnElement",
                    "bpmndi:BPMNLabel",
                    "dc:Bounds x y width height",
                    "di:waypoint x y",
                    // decision tables
                    "dmn:definitions namespace exporter exporterVersion modeler:executionPlatform"
                            + " modeler:executionPlatformVersion",
                    "dmn:decision camunda:versionTag camunda:historyTimeToLive",
                    "dmn:description",
                    "dmn:decisionTable hitPolicy aggregation",
                    "dmn:input label biodi:width camunda:inputVariable",
                    "dmn:inputExpression typeRef",
                    "dmn:inputValues",
                    "dmn:output label biodi:width typeRef",
                    "dmn:outputValues",
                    "dmn:rule",
                    "dmn:inputEntry",
                    "dmn:outputEntry",
                    "dmn:text",
                    "dmndi:DMNDI",
                    "dmndi:DMNDiagram",
                    "dmndi:DMNShape dmnElementRef isCollapsed")
            .map(line -> line.split(" "))
            .collect(Collectors.toMap(
                    part -> part[0], part -> Arrays.stream(part).skip(1).collect(Collectors.toUnmodifiableSet())));

    /** The standard knows more words for yes and no than the engine, which takes each of the others for whichever it likes. */
    private static final Set<String> YES_OR_NO =
            Set.of("isExecutable", "isInterrupting", "cancelActivity", "triggeredByEvent", "camunda:asyncBefore");

    private KnownParts() {}

    /** What is not known about an element, in words. */
    static Stream<String> unknown(Element element) {
        String name = Names.of(element);
        if (!PARTS.containsKey(name)) {
            return Stream.of(
                    "“" + element.getNodeName() + "” is not used here: a model runs no code, waits for nothing and"
                            + " repeats nothing outside the stages that people sign");
        }
        return Stream.concat(unclear(element), unlisted(element, name));
    }

    private static Stream<String> unclear(Element element) {
        return PlainXml.attributes(element)
                .filter(attribute -> YES_OR_NO.contains(Names.of(attribute)))
                .filter(attribute -> !attribute.getValue().matches("true|false"))
                .map(attribute ->
                        "“" + attribute.getName() + "” is written true or false; anything else could be read as a"
                                + " yes by this check and as a no by the engine");
    }

    private static Stream<String> unlisted(Element element, String name) {
        return PlainXml.attributes(element)
                .filter(attribute -> !isKnown(name, attribute))
                .map(attribute -> "“" + attribute.getName()
                        + "” is not used here: it could run code, skip a signature or" + " hide what the drawing says");
    }

    private static boolean isKnown(String element, Attr attribute) {
        String name = Names.of(attribute);
        return ON_ALL.contains(name) || PARTS.get(element).contains(name);
    }
}
