package org.threecolumns.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** What a picture shows, in words, for people who hear it. */
record PictureWords(String id, String title, String description) {

    static PictureWords of(BpmnModelInstance model, Map<String, ? extends PictureMark> marks, String id) {
        Process process = model.getModelElementsByType(Process.class).iterator().next();
        String reason = process.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining(" "));
        List<FlowNode> steps = steps(model);
        String description = Stream.of(reason, listed("Steps, left to right: ", steps), marked(steps, marks))
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining(" "));
        return new PictureWords(
                process.getId() + id, ElementWords.orElse(process.getName(), process.getId()), description);
    }

    private static String marked(List<FlowNode> steps, Map<String, ? extends PictureMark> marks) {
        return steps.stream()
                .filter(s -> marks.containsKey(s.getId()))
                .map(s -> marks.get(s.getId()).words() + ": " + ProcessRules.nameOf(s) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String listed(String before, List<FlowNode> steps) {
        return steps.isEmpty()
                ? ""
                : steps.stream().map(ProcessRules::nameOf).collect(Collectors.joining(", ", before, "."));
    }

    private static List<FlowNode> steps(BpmnModelInstance model) {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .sorted(Comparator.comparingDouble(s -> s.getBounds().getX()))
                .map(BpmnShape::getBpmnElement)
                .filter(e -> e instanceof UserTask || e instanceof CallActivity)
                .map(FlowNode.class::cast)
                .toList();
    }
}
