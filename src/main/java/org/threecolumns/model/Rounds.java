package org.threecolumns.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Ways that go round; each found in one look at the graph, however large somebody made it. */
final class Rounds {

    private Rounds() {}

    /** The nodes, of those that {@code counts} finds, on ways that go round among them, or between two such ways. */
    static Set<FlowNode> of(FlowGraph graph, Predicate<FlowNode> counts) {
        Map<FlowNode, List<FlowNode>> after = new LinkedHashMap<>();
        graph.nodes(FlowNode.class)
                .filter(counts)
                .forEach(node -> after.put(node, graph.next(node).filter(counts).toList()));
        Set<FlowNode> forward = unended(after);
        Map<FlowNode, List<FlowNode>> before = new LinkedHashMap<>();
        forward.forEach(node -> before.put(node, new ArrayList<>()));
        forward.forEach(
                node -> after.get(node).stream().filter(forward::contains).forEach(one -> before.get(one)
                        .add(node)));
        return unended(before);
    }

    /** What is left when everything is taken away after which nothing comes, again and again. */
    private static Set<FlowNode> unended(Map<FlowNode, List<FlowNode>> after) {
        Map<FlowNode, Integer> ahead = new LinkedHashMap<>();
        Map<FlowNode, List<FlowNode>> before = new HashMap<>();
        after.forEach((node, all) -> {
            ahead.put(node, all.size());
            all.forEach(
                    one -> before.computeIfAbsent(one, key -> new ArrayList<>()).add(node));
        });
        Deque<FlowNode> open = new ArrayDeque<>(
                after.keySet().stream().filter(node -> ahead.get(node) == 0).toList());
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            ahead.remove(node);
            before.getOrDefault(node, List.of()).stream()
                    .filter(one -> ahead.merge(one, -1, Integer::sum) == 0)
                    .forEach(open::add);
        }
        return ahead.keySet();
    }
}
