package org.threecolumns.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Where ways part, each has its answer, and the answer that nobody foresaw leads to a person. */
final class SplitRules {

    /** Answers that end a way, each given by a person for each child. */
    static final Set<String> ENDING = Set.of("advice", "no-further-action", "not-substantiated", "carry-on", "closed");

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
                        SplitRules::defaults),
                ModelRule.ofModel(
                        "branches-apart",
                        "Of two ways that run beside each other, neither may write the answer that the other goes by",
                        SplitRules::branches),
                ModelRule.ofModel(
                        "ends-by-ending-answer",
                        "Only an answer that ends something may lead to the end; any other would drop the children it is about",
                        SplitRules::endings));
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
                        .filter(gateway -> gateway.getDefault() != null && leadsToEnd(graph, gateway.getDefault()))
                        .map(gateway -> model.finding(
                                rule,
                                gateway.getId(),
                                "What “" + ProcessRules.nameOf(gateway)
                                        + "” does not foresee would end the family's journey unseen")))
                : Stream.empty();
    }

    /** Whether nobody is asked anything between a flow and the end. */
    static boolean leadsToEnd(FlowGraph graph, SequenceFlow flow) {
        Set<FlowNode> reached = graph.reach(
                List.of(flow.getTarget()),
                node -> node instanceof CallActivity || (node instanceof ExclusiveGateway && isSplit(node)));
        return reached.stream().anyMatch(EndEvent.class::isInstance);
    }

    private static Stream<Finding> branches(Model model, String rule) {
        return model.scopes().stream()
                .flatMap(graph -> graph.nodes(ParallelGateway.class).filter(split -> sharesAnswer(graph, split)))
                .map(split -> model.finding(
                        rule, split.getId(), "Ways that run beside each other from here would write the same answer"));
    }

    private static boolean sharesAnswer(FlowGraph graph, ParallelGateway split) {
        List<String> written = split.getOutgoing().stream()
                .flatMap(flow -> answersFrom(graph, flow.getTarget()).distinct())
                .toList();
        return written.size() > Set.copyOf(written).size();
    }

    private static Stream<String> answersFrom(FlowGraph graph, FlowNode start) {
        return graph.reach(List.of(start), node -> false).stream()
                .flatMap(node -> ExtensionValues.of(node, CamundaOut.class).stream())
                .map(out -> String.valueOf(out.getCamundaTarget()));
    }

    private static Stream<ExclusiveGateway> splits(Model model) {
        return model.elements(ExclusiveGateway.class).filter(SplitRules::isSplit);
    }

    private static boolean isSplit(FlowNode gateway) {
        return gateway.getOutgoing().size() > 1;
    }

    private static Stream<Finding> endings(Model model, String rule) {
        return model.isJourney()
                ? model.elements(SequenceFlow.class)
                        .filter(flow -> flow.getConditionExpression() != null)
                        .filter(flow -> !isEnding(flow) && leadsToEnd(model.main(), flow))
                        .map(flow -> model.finding(
                                rule,
                                flow.getId(),
                                "“" + flow.getName() + "” leads to the end for an answer that ends nothing"))
                : Stream.empty();
    }

    private static boolean isEnding(SequenceFlow flow) {
        Set<String> wanted =
                KnownExpressions.wantedValues(flow.getConditionExpression().getTextContent());
        return !wanted.isEmpty() && ENDING.containsAll(wanted);
    }
}
