package org.threecolumns.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Something comes after every step but an end, and it comes in the end to a person. */
final class OnwardRules {

    private OnwardRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofModel(
                        "way-goes-on",
                        "Help that stops after a step ends with nobody having decided so, and with no date for what is next",
                        OnwardRules::stopped),
                ModelRule.ofModel(
                        "round-with-a-person",
                        "Ways that go round with nobody asked never come to anybody, and no signature before them would hold",
                        OnwardRules::rounds));
    }

    private static Stream<Finding> stopped(Model model, String rule) {
        Stream<Finding> nothing = model.scopes().stream()
                .flatMap(
                        graph -> graph.nodes(FlowNode.class).filter(node -> !mayStop(node) && goesNowhere(graph, node)))
                .map(node -> model.finding(
                        rule, node.getId(), "After “" + ProcessRules.nameOf(node) + "” nothing comes any more"));
        Stream<Finding> forEver = scopesThatEnd(model)
                .flatMap(OnwardRules::withoutEnd)
                .map(node -> model.finding(
                        rule,
                        node.getId(),
                        "From “" + ProcessRules.nameOf(node)
                                + "” on no way leads to an end, so that nothing could follow"));
        return Stream.concat(nothing, forEver);
    }

    /** What may interrupt a step is no way on from it. */
    private static boolean goesNowhere(FlowGraph graph, FlowNode node) {
        return graph.next(node).allMatch(BoundaryEvent.class::isInstance);
    }

    private static boolean mayStop(FlowNode node) {
        return node instanceof EndEvent || node instanceof SubProcess part && part.triggeredByEvent();
    }

    /** The journey's own way may go round for years, as core groups do; whatever it calls, or has beside it, comes to an end. */
    private static Stream<FlowGraph> scopesThatEnd(Model model) {
        return model.scopes().stream().skip(model.isJourney() ? 1 : 0);
    }

    private static Stream<FlowNode> withoutEnd(FlowGraph graph) {
        Set<FlowNode> ending = graph.leadingTo(graph.nodes(EndEvent.class).toList());
        return graph.nodes(FlowNode.class)
                .filter(node -> !mayStop(node) && !ending.contains(node))
                .limit(1);
    }

    private static Stream<Finding> rounds(Model model, String rule) {
        return model.scopes().stream()
                .flatMap(graph ->
                        Rounds.of(graph, node -> !isAsked(node)).stream().limit(1))
                .map(node -> model.finding(
                        rule,
                        node.getId(),
                        "From “" + ProcessRules.nameOf(node) + "” a way goes round with nobody asked on it"));
    }

    private static boolean isAsked(FlowNode node) {
        return node instanceof UserTask || node instanceof CallActivity;
    }
}
