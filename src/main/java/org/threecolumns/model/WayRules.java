package org.threecolumns.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** No way leads round a stage. */
final class WayRules {

    /** A plan ends by one of these: closed by a manager, stepped down, back at the front door, or decided without consent. */
    private static final Set<String> ENDS_A_PLAN = Set.of("closure", "step-down", "front-door", "consent-decision");

    private static final Set<String> PLANS =
            Set.of("caf", "taf-review", "child-in-need", "cin-review", "core-group", "review-conference");

    /** Leads back to the question what help is needed, where only answers that end something come to an end. */
    private static final String DECIDED = "Decided";

    private WayRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofModel(
                        "no-way-round",
                        "Every way through a model passes a person who signs; no stage can be walked past",
                        WayRules::waysRound),
                ModelRule.ofModel(
                        "stages-in-order",
                        "A stage builds on the one before it: no decision without a map, no plan without agreement",
                        WayRules::order),
                ModelRule.ofModel(
                        "plan-closed-by-people",
                        "A plan ends because a person decided so, never because a line was drawn to the end",
                        WayRules::plans));
    }

    private static Stream<Finding> waysRound(Model model, String rule) {
        Stream<Finding> unsigned = model.scopes().stream()
                .flatMap(graph -> endsWithout(graph, WayRules::isSignedPlace))
                .map(end -> model.finding(
                        rule,
                        end.getId(),
                        "A way leads from the start to “" + ProcessRules.nameOf(end) + "” without any signature"));
        Stream<Finding> past = StageTask.in(model)
                .filter(task -> KnownStage.of(task.key())
                        .filter(known -> known.isOnEveryWay() && known.isStage() == task.isStage())
                        .isPresent())
                .filter(task -> endsWithout(model.main(), others(model, task.key()))
                        .findAny()
                        .isPresent())
                .map(task -> task.finding(rule, "A way leads past “" + task.name() + "” to the end of the model"));
        return Stream.concat(unsigned, past);
    }

    private static boolean isSignedPlace(FlowNode node) {
        return node instanceof UserTask || node instanceof CallActivity;
    }

    /** All tasks of the model with this key, as there may be more than one. */
    private static Predicate<FlowNode> others(Model model, String key) {
        Set<UserTask> tasks = StageTask.in(model)
                .filter(task -> task.key().equals(key))
                .map(StageTask::task)
                .collect(Collectors.toSet());
        return tasks::contains;
    }

    private static Stream<EndEvent> endsWithout(FlowGraph graph, Predicate<FlowNode> blocked) {
        return graph.reach(starts(graph), blocked).stream()
                .filter(EndEvent.class::isInstance)
                .map(EndEvent.class::cast);
    }

    private static Collection<StartEvent> starts(FlowGraph graph) {
        return graph.nodes(StartEvent.class).toList();
    }

    private static Stream<Finding> order(Model model, String rule) {
        return Arrays.stream(KnownStage.values())
                .filter(known -> known.before().isPresent())
                .flatMap(known -> StageTask.in(model)
                        .filter(task -> task.is(known))
                        .filter(task -> canSkip(model, task, known.before()))
                        .map(task -> task.finding(
                                rule,
                                "“" + task.name() + "” could begin before “"
                                        + known.before().map(KnownStage::key).orElse("") + "” is signed")));
    }

    private static boolean canSkip(Model model, StageTask task, Optional<KnownStage> before) {
        String needed = before.map(KnownStage::key).orElse("");
        FlowGraph graph = model.main();
        return graph.reach(starts(graph), others(model, needed)).contains(task.task());
    }

    private static Stream<Finding> plans(Model model, String rule) {
        FlowGraph graph = model.main();
        List<FlowNode> after = graph.nodes(CallActivity.class)
                .filter(call -> PLANS.contains(String.valueOf(call.getCalledElement())))
                .flatMap(graph::next)
                .toList();
        return graph.reach(after, WayRules::endsPlan).stream()
                .filter(EndEvent.class::isInstance)
                .map(end -> model.finding(
                        rule,
                        end.getId(),
                        "A plan could come to “" + ProcessRules.nameOf(end)
                                + "” with nobody having decided to close it"));
    }

    private static boolean endsPlan(FlowNode node) {
        return node instanceof CallActivity call
                ? ENDS_A_PLAN.contains(String.valueOf(call.getCalledElement()))
                : DECIDED.equals(FlowGraph.linkOf(node));
    }
}
