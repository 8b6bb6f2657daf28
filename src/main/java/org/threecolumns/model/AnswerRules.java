package org.threecolumns.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** Each answer that can be given leads to what it decides, and each that a way waits for can be given. */
final class AnswerRules {

    /** The front door names no decision, and only this one comes back to it. */
    private static final String STEP_UP = "step-up";

    private AnswerRules() {}

    static List<ModelRule> all() {
        return List.of(
                new ModelRule(
                        "answer-leads",
                        "A child whose decision leads somewhere else loses what was decided: the next review, the plan, its date",
                        AnswerRules::astray),
                new ModelRule(
                        "answer-known",
                        "A way that waits for an answer nobody can give is never taken, and its stage never comes",
                        AnswerRules::unknown));
    }

    private static Stream<Finding> astray(ModelSet set, String rule) {
        return set.inUse().stream().filter(Model::isJourney).flatMap(journey -> {
            FlowGraph graph = journey.main();
            return graph.nodes(CallActivity.class)
                    .flatMap(call -> StageAnswers.of(String.valueOf(call.getCalledElement())).stream()
                            .flatMap(stage -> stage.in(set).stream()
                                    .flatMap(answer -> astray(journey, graph, call, stage, answer, rule))));
        });
    }

    private static Stream<Finding> astray(
            Model journey, FlowGraph graph, CallActivity call, StageAnswers stage, String answer, String rule) {
        Collection<FlowNode> next =
                call.getOutgoing().stream().map(SequenceFlow::getTarget).toList();
        return new AnswerWalk(graph, known(call, stage, answer))
                .from(next, AnswerRules::isKnownCall).stream()
                        .filter(place -> !fits(place, answer))
                        .map(place -> journey.finding(
                                rule,
                                call.getId(),
                                "After “" + ProcessRules.nameOf(call) + "” the answer “" + answer + "” would lead to “"
                                        + ProcessRules.nameOf(place) + "”, which it does not decide"));
    }

    private static Map<String, String> known(CallActivity call, StageAnswers stage, String answer) {
        Map<String, String> inside = new HashMap<>(stage.given());
        inside.put(stage.field(), answer);
        return ExtensionValues.of(call, CamundaOut.class).stream()
                .filter(out -> inside.containsKey(String.valueOf(out.getCamundaSource())))
                .collect(Collectors.toMap(
                        CamundaOut::getCamundaTarget, out -> inside.get(out.getCamundaSource()), (a, b) -> b));
    }

    /** What a council added is gone through: what was decided before it holds on. */
    private static boolean isKnownCall(FlowNode node) {
        return node instanceof CallActivity call
                && (isBeside(call)
                        || !StageAnswers.of(String.valueOf(call.getCalledElement()))
                                .isEmpty()
                        || !Calls.decisions(call).isEmpty());
    }

    private static boolean fits(FlowNode place, String answer) {
        if (!(place instanceof CallActivity call)) {
            return !Decisions.goesOn(answer);
        }
        Set<String> decisions = Calls.decisions(call);
        return isBeside(call) || (decisions.isEmpty() ? answer.equals(STEP_UP) : decisions.contains(answer));
    }

    /** The referrer is told beside what was decided. */
    private static boolean isBeside(CallActivity call) {
        return Calls.of(call, KnownStage.TELL_REFERRER);
    }

    /** In a short model, whose own forms say what can be answered. */
    private static Stream<Finding> unknown(ModelSet set, String rule) {
        return set.inUse().stream().filter(model -> !model.isJourney()).flatMap(model -> model.elements(
                        SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(flow -> unknown(set, model, flow, rule)));
    }

    private static Stream<Finding> unknown(ModelSet set, Model model, SequenceFlow flow, String rule) {
        String condition = flow.getConditionExpression().getTextContent();
        return KnownExpressions.comparedVariable(condition).stream().flatMap(variable -> {
            Set<String> possible = FormAnswers.of(set, model, variable);
            return KnownExpressions.values(condition).stream()
                    .filter(value -> !possible.isEmpty() && !possible.contains(value))
                    .map(value -> model.finding(
                            rule, flow.getId(), "“" + value + "” is no answer that “" + variable + "” can have"));
        });
    }
}
