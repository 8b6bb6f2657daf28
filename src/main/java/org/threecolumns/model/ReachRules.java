package org.threecolumns.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Everything that is drawn can be come to. */
final class ReachRules {

    private ReachRules() {}

    static List<ModelRule> all() {
        return List.of(ModelRule.ofFresh(
                "element-in-reach",
                "A step to which no way leads looks like a safeguard on the picture and is none",
                ReachRules::unreached));
    }

    private static Stream<Finding> unreached(Model model, String rule) {
        return model.scopes().stream()
                .flatMap(graph -> unreached(graph))
                .map(node -> model.finding(
                        rule, node.getId(), "No way leads to “" + ProcessRules.nameOf(node) + "” from the start"));
    }

    private static Stream<FlowNode> unreached(FlowGraph graph) {
        Set<FlowNode> reached =
                new HashSet<>(graph.reach(graph.nodes(StartEvent.class).toList(), node -> false));
        boolean more = true;
        while (more) {
            List<BoundaryEvent> edges = graph.nodes(BoundaryEvent.class)
                    .filter(edge -> reached.contains(edge.getAttachedTo()) && !reached.contains(edge))
                    .toList();
            more = !edges.isEmpty();
            reached.addAll(graph.reach(edges, reached::contains));
        }
        return graph.nodes(FlowNode.class)
                .filter(node -> !reached.contains(node))
                .filter(node -> !(node instanceof SubProcess part && part.triggeredByEvent()));
    }
}
