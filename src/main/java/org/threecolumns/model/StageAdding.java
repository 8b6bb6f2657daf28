package org.threecolumns.model;

import java.util.Optional;
import org.threecolumns.form.Words;
import org.w3c.dom.Element;

/** Places a stage whole on a way of a model: nothing of it can be forgotten, and the rest of the picture makes room. */
public final class StageAdding {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final String NAMESPACES =
            "<x xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns:camunda=\"" + CAMUNDA
                    + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">%s</x>";

    private static final String NODES =
            """
            <bpmn:userTask id="userTask_%1$s" name="%2$s" camunda:formKey="%3$s" camunda:candidateGroups="%4$s" camunda:dueDate="%8$s">%7$s
                  <bpmn:extensionElements>
                    <camunda:properties>
                      <camunda:property name="%5$s" value="%6$s" />
                    </camunda:properties>
                  </bpmn:extensionElements>
                  <bpmn:incoming>%13$s</bpmn:incoming>
                  <bpmn:outgoing>flow_%1$sDone</bpmn:outgoing>
                </bpmn:userTask>
            <bpmn:serviceTask id="serviceTask_%1$s" name="%9$s" camunda:delegateExpression="%10$s">
                  <bpmn:incoming>flow_%1$sDone</bpmn:incoming>
                  <bpmn:outgoing>flow_%1$sSigned</bpmn:outgoing>
                </bpmn:serviceTask>
            <bpmn:boundaryEvent id="event_remind_%1$s" name="Reminder due" cancelActivity="false" attachedToRef="userTask_%1$s">
                  <bpmn:outgoing>flow_%1$sRemind</bpmn:outgoing>
                  <bpmn:timerEventDefinition id="timer_%1$s">
                    <bpmn:timeDate xsi:type="bpmn:tFormalExpression">%11$s</bpmn:timeDate>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
            <bpmn:serviceTask id="serviceTask_%1$sRemind" name="Record reminder" camunda:delegateExpression="%12$s">
                  <bpmn:incoming>flow_%1$sRemind</bpmn:incoming>
                  <bpmn:outgoing>flow_%1$sReminded</bpmn:outgoing>
                </bpmn:serviceTask>
            <bpmn:endEvent id="endEvent_%1$sReminded" name="Reminder recorded">
                  <bpmn:incoming>flow_%1$sReminded</bpmn:incoming>
                </bpmn:endEvent>
            <bpmn:sequenceFlow id="flow_%1$sDone" sourceRef="userTask_%1$s" targetRef="serviceTask_%1$s" />
            <bpmn:sequenceFlow id="flow_%1$sSigned" sourceRef="serviceTask_%1$s" targetRef="%14$s" />
            <bpmn:sequenceFlow id="flow_%1$sRemind" sourceRef="event_remind_%1$s" targetRef="serviceTask_%1$sRemind" />
            <bpmn:sequenceFlow id="flow_%1$sReminded" sourceRef="serviceTask_%1$sRemind" targetRef="endEvent_%1$sReminded" />
            """;

    private StageAdding() {}

    /** @param stage with no problems of its own */
    public static Edit add(ModelFile model, NewStage stage) {
        EditedXml xml = EditedXml.of(model);
        Element flow = xml.byId(stage.place()).orElse(null);
        Element target =
                flow == null ? null : xml.byId(flow.getAttribute("targetRef")).orElse(null);
        Optional<StageDrawing> drawing = StageDrawing.at(xml, flow, target);
        if (drawing.isEmpty()) {
            return Edit.refused("place", "none", "Choose after which step it comes");
        }
        String id = Wording.free(Wording.camel(stage.name()), name -> xml.has("userTask_" + name));
        xml.insert((Element) target.getParentNode(), markup(stage, id, flow, target), target);
        EditedXml.children(target, "bpmn:incoming")
                .filter(incoming -> PlainXml.text(incoming).equals(flow.getAttribute("id")))
                .forEach(incoming -> incoming.setTextContent("flow_" + id + "Signed"));
        flow.setAttribute("targetRef", "userTask_" + id);
        drawing.get().draw(id);
        return Edit.done(model, xml.bytes());
    }

    private static String markup(NewStage stage, String id, Element flow, Element target) {
        String name = Words.clean(stage.name());
        String reason = Words.isBlank(stage.reason())
                ? ""
                : "\n      <bpmn:documentation>" + EditedXml.safe(Words.clean(stage.reason()))
                        + "</bpmn:documentation>";
        return NAMESPACES.formatted(NODES.formatted(
                id,
                EditedXml.safe(name),
                EditedXml.safe(stage.form()),
                EditedXml.safe(stage.role()),
                stage.kind(),
                stage.key(),
                reason,
                KnownExpressions.DUE,
                (stage.isStage() ? "Sign " : "Record ") + EditedXml.safe(Wording.within(name)),
                stage.isStage() ? StageTask.SIGNING : StageTask.RECORDING,
                KnownExpressions.REMINDER,
                KnownExpressions.REMINDING,
                EditedXml.safe(flow.getAttribute("id")),
                EditedXml.safe(target.getAttribute("id"))));
    }
}
