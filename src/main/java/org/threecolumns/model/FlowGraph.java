package org.threecolumns.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where a token can go within one process or event sub-process: along flows, through links, out at interrupting events. */
final class FlowGraph {

    private final List<FlowNode> nodes;

    /** @param scope the elements of the process, or of the event sub-process */
    FlowGraph(Collection<FlowElement> scope) {
        nodes = scope.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .toList();
    }

    <T extends FlowNode> Stream<T> nodes(Class<T> kind) {
        return nodes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Everything that a token can come to from {@code starts} without entering a blocked node. */
    Set<FlowNode> reach(Collection<? extends FlowNode> starts, Predicate<FlowNode> blocked) {
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (!blocked.test(node) && seen.add(node)) {
                next(node).forEach(open::add);
            }
        }
        return seen;
    }

    /** What follows a node; a reminder does not, as it takes nothing away from it. */
    Stream<FlowNode> next(FlowNode node) {
        Stream<FlowNode> along = node.getOutgoing().stream().map(SequenceFlow::getTarget);
        return Stream.of(along, linked(node), interrupting(node)).flatMap(s -> s);
    }

    private Stream<FlowNode> linked(FlowNode node) {
        return node instanceof IntermediateThrowEvent thrown
                ? nodes(IntermediateCatchEvent.class)
                        .filter(caught -> linkOf(caught).equals(linkOf(thrown)))
                        .map(FlowNode.class::cast)
                : Stream.empty();
    }

    private Stream<FlowNode> interrupting(FlowNode node) {
        return nodes(BoundaryEvent.class)
                .filter(event -> event.cancelActivity() && node.equals(event.getAttachedTo()))
                .map(FlowNode.class::cast);
    }

    /** The name of the link that leads from or to an event, or an empty text. */
    static String linkOf(FlowNode node) {
        Collection<LinkEventDefinition> links = node.getChildElementsByType(LinkEventDefinition.class);
        return links.isEmpty() ? "" : String.valueOf(links.iterator().next().getName());
    }
}
