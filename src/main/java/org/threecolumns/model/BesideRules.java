package org.threecolumns.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;

/** What runs beside each other: it begins together, waits for nothing, and nothing of it is left out. */
final class BesideRules {

    private BesideRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofModel(
                        "beside-begins",
                        "Ways that wait for each other wait for ever where only one of them is taken, and the family with them",
                        BesideRules::splits),
                ModelRule.ofModel(
                        "plan-whole",
                        "A child on a protection plan has core groups and review conferences; one without the other loses its dates",
                        BesideRules::plans),
                ModelRule.ofModel(
                        "referrer-told",
                        "Whoever was worried about a child hears what came of it, every time, while help goes on",
                        BesideRules::told));
    }

    private static Stream<Finding> splits(Model model, String rule) {
        return model.elements(ParallelGateway.class)
                .filter(split -> !model.isJourney()
                        || split.getIncoming().size() != 1
                        || split.getOutgoing().size() < 2)
                .map(split -> model.finding(
                        rule,
                        split.getId(),
                        "“" + ProcessRules.nameOf(split)
                                + "” must have one way in and two or more out, and stand in the journey"));
    }

    /** Core groups begin where review conferences do, and go on from core groups. */
    private static Stream<Finding> plans(Model model, String rule) {
        FlowGraph graph = model.main();
        return graph.nodes(FlowNode.class)
                .filter(node -> !Calls.of(node, KnownStage.CORE_GROUP))
                .filter(node -> node instanceof ParallelGateway || startsAnew(node))
                .filter(node -> comesTo(graph, node, KnownStage.CORE_GROUP)
                        && !(node instanceof ParallelGateway && comesTo(graph, node, KnownStage.REVIEW_CONFERENCE)))
                .map(
                        node -> model.finding(
                                rule,
                                node.getId(),
                                "From “" + ProcessRules.nameOf(node)
                                        + "” families would come to core groups, and not to review conferences at the same time"));
    }

    private static boolean startsAnew(FlowNode node) {
        return node instanceof CallActivity || FlowGraph.isQuestion(node);
    }

    private static boolean comesTo(FlowGraph graph, FlowNode node, KnownStage stage) {
        return graph.first(graph.next(node).toList(), BesideRules::stops).stream()
                .anyMatch(next -> Calls.of(next, stage));
    }

    private static boolean stops(FlowNode node) {
        return node instanceof CallActivity || node instanceof ParallelGateway || FlowGraph.isQuestion(node);
    }

    private static Stream<Finding> told(Model model, String rule) {
        return model.scopes().stream()
                .flatMap(graph -> graph.nodes(CallActivity.class)
                        .filter(call -> Calls.of(call, Calls.FRONT_DOOR) && !tells(graph, call)))
                .map(call -> model.finding(
                        rule,
                        call.getId(),
                        "After “" + ProcessRules.nameOf(call) + "” the referrer would not be told in every case"));
    }

    private static boolean tells(FlowGraph graph, CallActivity call) {
        Set<FlowNode> next = graph.next(call)
                .filter(node -> !(node instanceof BoundaryEvent))
                .collect(Collectors.toSet());
        return next.size() == 1
                && next.iterator().next() instanceof ParallelGateway split
                && graph.next(split).anyMatch(node -> Calls.of(node, KnownStage.TELL_REFERRER));
    }
}
