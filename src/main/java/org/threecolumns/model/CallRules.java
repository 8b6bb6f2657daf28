package org.threecolumns.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** How one model calls another: a save point before it, the latest version, named variables only. */
final class CallRules {

    /** Where every journey begins, and what runs beside it, need no decision before them. */
    private static final Set<String> OPEN_TO_ALL = Set.of(Calls.FRONT_DOOR, KnownStage.TELL_REFERRER.key());

    private CallRules() {}

    static List<ModelRule> all() {
        return List.of(
                new ModelRule(
                        "call-safe",
                        "A broken next model must not undo a signature, and a called model must exist",
                        (set, rule) -> each(set, (model, call) -> safe(set, model, call, rule))),
                new ModelRule(
                        "call-named",
                        "Only named references pass from model to model, so that no personal data travels in the engine",
                        (set, rule) -> each(set, (model, call) -> named(set, model, call, rule))),
                new ModelRule(
                        "decision-named",
                        "A stage that needs a decision begins only after that decision is signed",
                        (set, rule) -> each(set, (model, call) -> decided(model, call, rule))),
                ModelRule.ofModel(
                        "decision-fits",
                        "A child who comes to another stage than the one decided is turned away there, with nothing after it",
                        CallRules::fits));
    }

    private interface CallCheck {
        Stream<Finding> check(Model model, CallActivity call);
    }

    private static Stream<Finding> each(ModelSet set, CallCheck check) {
        return set.inUse().stream()
                .flatMap(model -> model.elements(CallActivity.class).flatMap(call -> check.check(model, call)));
    }

    private static Stream<Finding> safe(ModelSet set, Model model, CallActivity call, String rule) {
        String binding = call.getCamundaCalledElementBinding();
        String fault = null;
        if (set.model(String.valueOf(call.getCalledElement())).isEmpty()) {
            fault = "calls a model that does not exist: " + call.getCalledElement();
        } else if (!call.isCamundaAsyncBefore()) {
            fault = "needs a save point before it, or a fault in the next model would undo the signature";
        } else if (binding != null && !"latest".equals(binding)) {
            fault = "must call the latest version, so that a better model serves from the next stage on";
        }
        return fault == null ? Stream.empty() : Stream.of(finding(model, call, rule, fault));
    }

    private static Stream<Finding> named(ModelSet set, Model model, CallActivity call, String rule) {
        Set<String> here = model.variables();
        Set<String> there = set.model(String.valueOf(call.getCalledElement()))
                .map(Model::variables)
                .orElse(Set.of());
        List<CamundaIn> ins = ExtensionValues.of(call, CamundaIn.class);
        Stream<String> faults = Stream.of(
                        Stream.of(
                                ins.stream().anyMatch(in -> in.getCamundaBusinessKey() != null)
                                        ? ""
                                        : "does not pass the journey's key on"),
                        ins.stream()
                                .filter(in -> in.getCamundaBusinessKey() == null)
                                .map(in -> passed(in.getCamundaSource(), here, in.getCamundaTarget(), there)),
                        ExtensionValues.of(call, CamundaOut.class).stream()
                                .map(out -> passed(out.getCamundaSource(), there, out.getCamundaTarget(), here)))
                .flatMap(s -> s);
        return faults.filter(f -> !f.isEmpty()).map(fault -> finding(model, call, rule, fault));
    }

    private static String passed(String source, Set<String> from, String target, Set<String> to) {
        boolean listed = source != null && target != null && from.contains(source) && to.contains(target);
        return listed
                ? ""
                : "passes “" + source + "” as “" + target + "”, which is not on both models' lists of variables";
    }

    private static Stream<Finding> decided(Model model, CallActivity call, String rule) {
        Optional<String> route = ExtensionValues.get(call, ExtensionValues.ROUTE);
        boolean free = route.isPresent()
                || OPEN_TO_ALL.contains(String.valueOf(call.getCalledElement()))
                || JourneyRules.opensBeside(call);
        return free
                ? Stream.empty()
                : Stream.of(finding(
                        model, call, rule, "does not say which decision leads to it, so it could begin without one"));
    }

    /** An answer that leads straight to a call is one of the decisions of that call; what is left over is none that leads elsewhere. */
    private static Stream<Finding> fits(Model model, String rule) {
        FlowGraph graph = model.main();
        return model.elements(SequenceFlow.class)
                .filter(flow -> flow.getSource() instanceof ExclusiveGateway question
                        && FlowGraph.isQuestion(question)
                        && decisionsFrom(graph, flow).anyMatch(decisions -> !fits(question, flow, decisions)))
                .map(flow -> model.finding(
                        rule,
                        flow.getId(),
                        "“" + flow.getName() + "” leads to a stage that is not what these answers decide"));
    }

    private static boolean fits(ExclusiveGateway question, SequenceFlow flow, Set<String> decisions) {
        if (flow.getConditionExpression() != null) {
            return decisions.containsAll(answersOf(flow));
        }
        return question.getOutgoing().stream()
                .filter(other -> other.getConditionExpression() != null)
                .allMatch(other -> Collections.disjoint(answersOf(other), decisions));
    }

    /** What the calls to which a flow leads straight name as decisions. */
    private static Stream<Set<String>> decisionsFrom(FlowGraph graph, SequenceFlow flow) {
        return graph.callsFrom(List.of(flow.getTarget())).stream()
                .filter(CallActivity.class::isInstance)
                .map(CallActivity.class::cast)
                .map(Calls::decisions);
    }

    private static Set<String> answersOf(SequenceFlow flow) {
        return KnownExpressions.wantedValues(flow.getConditionExpression().getTextContent());
    }

    private static Finding finding(Model model, CallActivity call, String rule, String fault) {
        return model.finding(rule, call.getId(), "“" + ProcessRules.nameOf(call) + "” " + fault);
    }
}
