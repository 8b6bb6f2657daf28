package org.threecolumns.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * A way on which a stage may be put: before a task, as the last signature of a model is the one that says where a family goes next.
 *
 * @param flow id of the way
 * @param words what stands before it and after it
 */
public record StagePlace(String flow, String words) {

    private static final Set<String> SIGNATURES = Set.of(StageTask.SIGNING, StageTask.RECORDING, StageTask.AUTHORISING);

    /** In the order of the picture, from left to right. */
    public static List<StagePlace> in(BpmnModelInstance source) {
        return source.getModelElementsByType(SequenceFlow.class).stream()
                .filter(StagePlace::fits)
                .sorted((a, b) -> Double.compare(left(a), left(b)))
                .map(flow -> new StagePlace(flow.getId(), words(flow)))
                .toList();
    }

    private static double left(SequenceFlow flow) {
        return box(flow.getTarget()).x();
    }

    private static boolean fits(SequenceFlow flow) {
        return flow.getParentElement() instanceof Process process
                && !Model.JOURNEY.equals(process.getId())
                && taskAt(flow.getTarget())
                        .filter(task -> ExtensionValues.get(task, ExtensionValues.AUTHORISES)
                                .isEmpty())
                        .isPresent()
                && comesFromTheMainWay(flow.getSource())
                && isDrawnForward(flow);
    }

    /** The task itself, or behind the place where work comes back that was returned. */
    private static Optional<FlowNode> taskAt(FlowNode node) {
        FlowNode found = isJoin(node) ? node.getOutgoing().iterator().next().getTarget() : node;
        return found instanceof UserTask ? Optional.of(found) : Optional.empty();
    }

    private static boolean isJoin(FlowNode node) {
        return node instanceof ExclusiveGateway && node.getOutgoing().size() == 1;
    }

    private static boolean comesFromTheMainWay(FlowNode source) {
        return source instanceof StartEvent
                || source instanceof ExclusiveGateway && !isJoin(source)
                || source instanceof ServiceTask service
                        && SIGNATURES.contains(String.valueOf(service.getCamundaDelegateExpression()));
    }

    /** From left to right, into the left side of the task, so that room can be made between the two. */
    private static boolean isDrawnForward(SequenceFlow flow) {
        BpmnEdge edge = flow.getDiagramElement();
        if (edge == null || box(flow.getSource()) == null || box(flow.getTarget()) == null) {
            return false;
        }
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        double end = points.get(points.size() - 1).getX();
        return box(flow.getSource()).right() <= end && Math.abs(end - left(flow)) < 1;
    }

    private static Box box(FlowNode node) {
        return node.getDiagramElement() instanceof BpmnShape shape ? Box.of(shape.getBounds()) : null;
    }

    private static String words(SequenceFlow flow) {
        String answer = flow.getName() == null ? "" : ", where the answer is “" + flow.getName() + "”";
        String next = taskAt(flow.getTarget()).map(ProcessRules::nameOf).orElse("");
        return "After “" + ProcessRules.nameOf(flow.getSource()) + "”" + answer + ", before “" + next + "”";
    }
}
