package org.threecolumns.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * The order in which a process is told: each way to its end, then what hangs on the edges, then the parts beside it. Each node comes
 * once, so that loops end; what nothing leads to comes last and is not forgotten.
 */
final class StoryWalk {

    private final Set<FlowNode> order = new LinkedHashSet<>();

    private StoryWalk() {}

    static List<FlowNode> of(Model model) {
        StoryWalk walk = new StoryWalk();
        walk.scope(model.process().getFlowElements());
        return List.copyOf(walk.order);
    }

    private void scope(Collection<FlowElement> elements) {
        List<FlowNode> nodes = nodes(elements, FlowNode.class);
        nodes(elements, StartEvent.class).forEach(this::from);
        edges(nodes);
        nodes.stream()
                .filter(node -> !isPart(node))
                .filter(StoryWalk::beginsAlone)
                .forEach(this::from);
        edges(nodes);
        for (SubProcess part : nodes(elements, SubProcess.class)) {
            order.add(part);
            scope(part.getFlowElements());
        }
        nodes.forEach(this::from);
    }

    private static boolean isPart(FlowNode node) {
        return node instanceof SubProcess part && part.triggeredByEvent();
    }

    private static boolean beginsAlone(FlowNode node) {
        return node.getIncoming().isEmpty()
                && !(node instanceof BoundaryEvent)
                && FlowGraph.linkOf(node).isEmpty();
    }

    /** What hangs on the edge of something told, and what follows from there. */
    private void edges(List<FlowNode> nodes) {
        int before;
        do {
            before = order.size();
            nodes.stream()
                    .filter(node -> node instanceof BoundaryEvent edge && order.contains(edge.getAttachedTo()))
                    .forEach(this::from);
        } while (order.size() > before);
    }

    private void from(FlowNode start) {
        Deque<FlowNode> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (order.add(node)) {
                List<FlowNode> next = new ArrayList<>(next(node).toList());
                for (int i = next.size() - 1; i >= 0; i--) {
                    open.push(next.get(i));
                }
            }
        }
    }

    static Stream<FlowNode> next(FlowNode node) {
        return Stream.concat(
                node.getOutgoing().stream().map(SequenceFlow::getTarget).filter(Objects::nonNull), linked(node));
    }

    /** Where a jump lands. */
    static Stream<FlowNode> linked(FlowNode node) {
        String link = FlowGraph.linkOf(node);
        return node instanceof IntermediateThrowEvent && !link.isEmpty()
                ? node.getParentElement().getChildElementsByType(IntermediateCatchEvent.class).stream()
                        .filter(caught -> link.equals(FlowGraph.linkOf(caught)))
                        .map(FlowNode.class::cast)
                : Stream.empty();
    }

    private static <T> List<T> nodes(Collection<FlowElement> elements, Class<T> kind) {
        return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
