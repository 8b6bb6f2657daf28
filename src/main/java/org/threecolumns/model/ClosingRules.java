package org.threecolumns.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Children are let go of where the journey's own way ends, there always and nowhere else. */
final class ClosingRules {

    private ClosingRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofModel(
                        "closed-too-early",
                        "Children who are let go of while help still runs would be left out of everything that comes next",
                        ClosingRules::early),
                ModelRule.ofModel(
                        "closed-at-end",
                        "Children whom nobody lets go of would stand as helped for ever, with nobody helping them",
                        ClosingRules::never));
    }

    private static Stream<Finding> early(Model model, String rule) {
        Set<FlowNode> telling = whileHelpRuns(model);
        return model.elements(ServiceTask.class)
                .filter(ClosingRules::closes)
                .filter(closing -> telling.contains(closing)
                        || !(closing.getParentElement() instanceof Process)
                        || !closing.getOutgoing().stream().allMatch(flow -> flow.getTarget() instanceof EndEvent))
                .map(closing -> model.finding(
                        rule,
                        closing.getId(),
                        "“" + ProcessRules.nameOf(closing)
                                + "” must stand straight before the end of the journey's own way"));
    }

    private static Stream<Finding> never(Model model, String rule) {
        if (!model.isJourney()) {
            return Stream.empty();
        }
        FlowGraph graph = model.main();
        return graph.reach(graph.nodes(StartEvent.class).toList(), node -> closes(node) || tells(node)).stream()
                .filter(EndEvent.class::isInstance)
                .map(end -> model.finding(
                        rule,
                        end.getId(),
                        "The journey could come to “" + ProcessRules.nameOf(end)
                                + "” with its children not let go of"));
    }

    /** What comes after a referrer is told, beside everything else. */
    private static Set<FlowNode> whileHelpRuns(Model model) {
        FlowGraph graph = model.main();
        List<FlowNode> after = graph.nodes(FlowNode.class)
                .filter(ClosingRules::tells)
                .flatMap(graph::next)
                .toList();
        return graph.reach(after, CallActivity.class::isInstance);
    }

    private static boolean closes(FlowNode node) {
        return node instanceof ServiceTask task && KnownExpressions.CLOSING.equals(task.getCamundaDelegateExpression());
    }

    private static boolean tells(FlowNode node) {
        return Calls.of(node, KnownStage.TELL_REFERRER);
    }
}
