package org.threecolumns.studio;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where ways part, each has its answer, and the answer that nobody foresaw leads to a person. */
final class SplitRules {

    private SplitRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofModel(
                        "splits-answered",
                        "A way without its answer would be taken by everybody, or by nobody",
                        SplitRules::answered),
                ModelRule.ofModel(
                        "default-to-a-person",
                        "In the journey, an answer that nobody foresaw must bring a family to a person, not to the end",
                        SplitRules::defaults));
    }

    private static Stream<Finding> answered(Model model, String rule) {
        Stream<Finding> missing = splits(model).flatMap(gateway -> gateway.getOutgoing().stream()
                .filter(flow -> flow.getConditionExpression() == null && !flow.equals(gateway.getDefault()))
                .map(flow -> model.finding(
                        rule, flow.getId(), "This way out of “" + ProcessRules.nameOf(gateway) + "” has no answer")));
        Stream<Finding> elsewhere = model.elements(SequenceFlow.class)
                .filter(flow ->
                        flow.getConditionExpression() != null && !(flow.getSource() instanceof ExclusiveGateway))
                .map(flow -> model.finding(rule, flow.getId(), "Only the ways out of a question have conditions"));
        Stream<Finding> many = model.elements(FlowNode.class)
                .filter(node -> !(node instanceof Gateway) && node.getOutgoing().size() > 1)
                .map(node -> model.finding(
                        rule, node.getId(), "Ways part at “" + ProcessRules.nameOf(node) + "” without a gateway"));
        return Stream.of(missing, elsewhere, many).flatMap(s -> s);
    }

    private static Stream<Finding> defaults(Model model, String rule) {
        return model.isJourney()
                ? model.scopes().stream().flatMap(graph -> graph.nodes(ExclusiveGateway.class)
                        .filter(gateway -> gateway.getDefault() != null && leadsToEnd(graph, gateway))
                        .map(gateway -> model.finding(
                                rule,
                                gateway.getId(),
                                "What “" + ProcessRules.nameOf(gateway)
                                        + "” does not foresee would end the family's journey unseen")))
                : Stream.empty();
    }

    private static boolean leadsToEnd(FlowGraph graph, ExclusiveGateway gateway) {
        Set<FlowNode> reached = graph.reach(
                List.of(gateway.getDefault().getTarget()),
                node -> node instanceof CallActivity || (node instanceof ExclusiveGateway && isSplit(node)));
        return reached.stream().anyMatch(EndEvent.class::isInstance);
    }

    private static Stream<ExclusiveGateway> splits(Model model) {
        return model.elements(ExclusiveGateway.class).filter(SplitRules::isSplit);
    }

    private static boolean isSplit(FlowNode gateway) {
        return gateway.getOutgoing().size() > 1;
    }
}
