package org.threecolumns.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** What each process says about itself. */
final class ProcessRules {

    /** Twenty-five years: what was done for a child, and when, can be asked for long after. */
    private static final int KEPT_DAYS = 9125;

    private ProcessRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofModel(
                        "process-facts",
                        "Without a version, a time to live and its list of variables nobody can say what ran, how long it is"
                                + " kept, or keep people's data out of the engine",
                        ProcessRules::facts),
                ModelRule.ofModel(
                        "one-start",
                        "A model that could be started in a second way could be started past a stage",
                        ProcessRules::start),
                ModelRule.ofModel(
                        "variables-listed",
                        "A condition on a variable that the process may not hold would stop families at that point",
                        ProcessRules::variables),
                ModelRule.ofModel(
                        "ways-whole",
                        "A way that is written at one of its ends only would be walked by families and missed by every check",
                        ProcessRules::ways),
                new ModelRule(
                        "in-reach",
                        "A model outside the journey would look like a stage and count as none",
                        ProcessRules::reach));
    }

    private static Stream<Finding> facts(Model model, String rule) {
        Process process = model.process();
        return Stream.of(
                        fact(model.key().matches("[a-z][a-z0-9-]*"), "its key is not in lower case with hyphens"),
                        fact(process.isExecutable(), "it is not marked as executable"),
                        fact(notBlank(process.getCamundaVersionTag()), "it has no version tag"),
                        fact(
                                keepsLongEnough(process.getCamundaHistoryTimeToLiveString()),
                                "its history time to live is not a number of days, " + KEPT_DAYS + " or more"),
                        fact(!model.variables().isEmpty(), "it does not list the variables it may hold"))
                .filter(fault -> !fault.isEmpty())
                .map(fault -> model.finding(rule, model.key(), "The model cannot be used: " + fault));
    }

    private static String fact(boolean holds, String otherwise) {
        return holds ? "" : otherwise;
    }

    private static boolean keepsLongEnough(String days) {
        return days != null && days.matches("\\d{4,6}") && Integer.parseInt(days) >= KEPT_DAYS;
    }

    private static boolean notBlank(String text) {
        return text != null && !text.isBlank();
    }

    private static Stream<Finding> start(Model model, String rule) {
        List<StartEvent> starts = model.main().nodes(StartEvent.class).toList();
        boolean plain =
                starts.size() == 1 && starts.get(0).getEventDefinitions().isEmpty();
        return plain
                ? Stream.empty()
                : Stream.of(model.finding(
                        rule, model.key(), "A model begins at one plain start; this one has " + starts.size()));
    }

    private static Stream<Finding> variables(Model model, String rule) {
        Set<String> listed = model.variables();
        Stream<Finding> conditions = model.elements(SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(flow ->
                        KnownExpressions.comparedVariable(
                                        flow.getConditionExpression().getTextContent())
                                .stream()
                                .filter(name -> !listed.contains(name))
                                .map(name -> notListed(model, rule, flow.getId(), name)));
        Stream<Finding> routes = model.elements(ServiceTask.class)
                .flatMap(service -> ExtensionValues.get(service, ExtensionValues.ROUTE).stream()
                        .filter(name -> !listed.contains(name))
                        .map(name -> notListed(model, rule, service.getId(), name)));
        return Stream.concat(conditions, routes);
    }

    private static Finding notListed(Model model, String rule, String element, String variable) {
        return model.finding(
                rule, element, "“" + variable + "” is not on the list of variables that this model may hold");
    }

    private static Stream<Finding> ways(Model model, String rule) {
        Stream<SequenceFlow> half = model.elements(SequenceFlow.class).filter(flow -> !isWhole(flow));
        Stream<SequenceFlow> strayed = model.elements(FlowNode.class)
                .flatMap(node -> Stream.concat(
                        node.getOutgoing().stream().filter(flow -> !node.equals(flow.getSource())),
                        node.getIncoming().stream().filter(flow -> !node.equals(flow.getTarget()))));
        return Stream.concat(half, strayed)
                .map(SequenceFlow::getId)
                .distinct()
                .map(flow -> model.finding(
                        rule, flow, "This way is not named at both of its ends as what leads out and what leads in"));
    }

    private static boolean isWhole(SequenceFlow flow) {
        return flow.getSource() != null
                && flow.getTarget() != null
                && flow.getSource().getOutgoing().contains(flow)
                && flow.getTarget().getIncoming().contains(flow);
    }

    private static Stream<Finding> reach(ModelSet set, String rule) {
        Set<String> reachable = set.reachable();
        return set.inUse().stream()
                .filter(model -> model.fresh() && !reachable.contains(model.key()))
                .map(model -> model.finding(
                        rule,
                        model.key(),
                        "No family would ever come to this model: the journey does not call it, and it may not begin by"
                                + " itself"));
    }

    /** Names a node as people see it. */
    static String nameOf(FlowNode node) {
        return node.getName() == null ? node.getId() : node.getName();
    }
}
