package org.threecolumns.model;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a model that is being deployed must say in words, since people read it as a picture, a table and sentences. */
final class NameRules {

    private NameRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofFresh(
                        "names-given",
                        "Staff read their work in these names; something without one is on nobody's list in words",
                        NameRules::given),
                ModelRule.ofFresh(
                        "names-plain",
                        "A task is a verb and what it is done to, so that everybody knows at a glance what to do",
                        NameRules::plain));
    }

    private static Stream<Finding> given(Model model, String rule) {
        Stream<Finding> process = blank(model.process().getName())
                ? Stream.of(model.finding(rule, model.key(), "The process has no name"))
                : Stream.empty();
        Stream<Finding> nodes = model.elements(FlowNode.class)
                .filter(node -> node instanceof Activity || node instanceof Event || asks(node))
                .filter(node -> blank(node.getName()))
                .map(node -> model.finding(
                        rule,
                        node.getId(),
                        asks(node)
                                ? "This question has no words"
                                : "This "
                                        + ElementWords.spaced(
                                                node.getElementType().getTypeName()) + " has no name"));
        Stream<Finding> answers = model.elements(SequenceFlow.class)
                .filter(flow -> flow.getSource() != null && asks(flow.getSource()) && blank(flow.getName()))
                .map(flow -> model.finding(
                        rule,
                        flow.getId(),
                        "This answer to “" + ProcessRules.nameOf(flow.getSource()) + "” has no words"));
        return Stream.of(process, nodes, answers).flatMap(s -> s);
    }

    private static boolean asks(FlowNode node) {
        return node instanceof ExclusiveGateway && ElementWords.parts(node);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static Stream<Finding> plain(Model model, String rule) {
        return model.elements(FlowNode.class)
                .filter(node -> node instanceof Activity || node instanceof Event)
                .filter(node -> !blank(node.getName()))
                .flatMap(node -> fault(node).map(words -> model.finding(rule, node.getId(), words)));
    }

    private static Stream<String> fault(FlowNode node) {
        String name = node.getName().strip();
        if (!TaskName.isSentenceCase(name)) {
            return Stream.of(
                    "“" + name
                            + "” is not in sentence case: one capital at the start, none after it but in short forms such as CAF");
        }
        boolean task = node instanceof UserTask || node instanceof ServiceTask;
        return task && !TaskName.isVerbAndObject(name)
                ? Stream.of(
                        "“" + name + "” does not begin with a verb and say what is done, as “Decide next step” does")
                : Stream.empty();
    }
}
