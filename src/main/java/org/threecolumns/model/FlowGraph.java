package org.threecolumns.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where a token can go within one process or event sub-process: along flows, through links, out at interrupting events. */
final class FlowGraph {

    private final List<FlowNode> nodes;
    private final List<BoundaryEvent> edges;

    /** @param scope the elements of the process, or of the event sub-process */
    FlowGraph(Collection<FlowElement> scope) {
        nodes = scope.stream()
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast)
                .toList();
        edges = nodes(BoundaryEvent.class).toList();
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

    /** Everything from which a token can come to one of {@code ends}; in one look at the graph, however large somebody made it. */
    Set<FlowNode> leadingTo(Collection<? extends FlowNode> ends) {
        Map<FlowNode, List<FlowNode>> before = new HashMap<>();
        nodes.forEach(node -> next(node).forEach(after -> before.computeIfAbsent(after, key -> new ArrayList<>())
                .add(node)));
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(ends);
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (seen.add(node)) {
                open.addAll(before.getOrDefault(node, List.of()));
            }
        }
        return seen;
    }

    /** The calls that come next from some nodes on, with no question and no other call on the way. */
    Set<FlowNode> callsFrom(Collection<? extends FlowNode> starts) {
        return first(starts, node -> node instanceof CallActivity || isQuestion(node));
    }

    /** Of the nodes that {@code stops} finds, those that a token comes to first. */
    Set<FlowNode> first(Collection<? extends FlowNode> starts, Predicate<FlowNode> stops) {
        Set<FlowNode> passed = reach(starts, stops);
        return Stream.concat(starts.stream(), passed.stream().flatMap(this::next))
                .filter(stops)
                .collect(Collectors.toSet());
    }

    /** Whether ways part here by an answer. */
    static boolean isQuestion(FlowNode node) {
        return node instanceof ExclusiveGateway && node.getOutgoing().size() > 1;
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
        return edges.stream()
                .filter(event -> event.cancelActivity() && node.equals(event.getAttachedTo()))
                .map(FlowNode.class::cast);
    }

    /** The name of the link that leads from or to an event, or an empty text. */
    static String linkOf(FlowNode node) {
        Collection<LinkEventDefinition> links = node.getChildElementsByType(LinkEventDefinition.class);
        return links.isEmpty() ? "" : String.valueOf(links.iterator().next().getName());
    }
}
