package org.threecolumns.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What a way is chosen by is written by somebody first. */
final class VariableRules {

    /** What the service itself gives a journey when it begins, or something begins beside it. */
    private static final Set<String> GIVEN =
            Set.of("episodeId", "journeyId", "entry", "nextStep", "contactId", "actNowId", "leavingId");

    /** What the signature of a way gives beside it, to models that list it: where a step-up goes is a setting of the council. */
    private static final Set<String> GIVEN_WITH_A_WAY = Set.of("stepUpTo");

    private VariableRules() {}

    static List<ModelRule> all() {
        return List.of(new ModelRule(
                "variables-set",
                "A way chosen by an answer that nobody gives would take every family along the same line, whatever was decided",
                VariableRules::neverSet));
    }

    private static Stream<Finding> neverSet(ModelSet set, String rule) {
        Map<String, Set<String>> written =
                set.inUse().stream().collect(Collectors.toMap(Model::key, model -> written(set, model)));
        return set.inUse().stream()
                .flatMap(model -> Stream.concat(
                        conditions(model, written.get(model.key()), rule),
                        model.elements(CallActivity.class).flatMap(call -> passed(model, call, written, rule))));
    }

    private static Set<String> written(ModelSet set, Model model) {
        Set<String> written = new HashSet<>(model.isJourney() ? GIVEN : Set.of());
        model.elements(ServiceTask.class)
                .map(service -> ExtensionValues.get(service, ExtensionValues.ROUTE))
                .flatMap(Optional::stream)
                .forEach(written::add);
        if (!model.isJourney() && !written.isEmpty()) {
            GIVEN_WITH_A_WAY.stream().filter(model.variables()::contains).forEach(written::add);
        }
        model.elements(CallActivity.class)
                .flatMap(call -> ExtensionValues.of(call, CamundaOut.class).stream())
                .map(CamundaOut::getCamundaTarget)
                .filter(Objects::nonNull)
                .forEach(written::add);
        set.inUse().stream()
                .flatMap(caller -> caller.elements(CallActivity.class))
                .filter(call -> model.key().equals(call.getCalledElement()))
                .flatMap(call -> ExtensionValues.of(call, CamundaIn.class).stream())
                .map(CamundaIn::getCamundaTarget)
                .filter(Objects::nonNull)
                .forEach(written::add);
        return written;
    }

    private static Stream<Finding> conditions(Model model, Set<String> written, String rule) {
        return model.elements(SequenceFlow.class)
                .filter(flow -> flow.getConditionExpression() != null)
                .flatMap(flow -> KnownExpressions.comparedVariable(
                        flow.getConditionExpression().getTextContent())
                        .filter(name -> !written.contains(name))
                        .map(name -> finding(model, rule, flow.getId(), name))
                        .stream());
    }

    private static Stream<Finding> passed(
            Model model, CallActivity call, Map<String, Set<String>> written, String rule) {
        Stream<Finding> in = ExtensionValues.of(call, CamundaIn.class).stream()
                .map(CamundaIn::getCamundaSource)
                .filter(name -> name != null && !written.get(model.key()).contains(name))
                .map(name -> finding(model, rule, call.getId(), name));
        Set<String> there = written.getOrDefault(String.valueOf(call.getCalledElement()), Set.of());
        Stream<Finding> out = ExtensionValues.of(call, CamundaOut.class).stream()
                .map(CamundaOut::getCamundaSource)
                .filter(name -> name != null && !there.contains(name))
                .map(name -> finding(model, rule, call.getId(), name));
        return Stream.concat(in, out);
    }

    private static Finding finding(Model model, String rule, String element, String variable) {
        return model.finding(rule, element, "“" + variable + "” is read here, but nothing before it sets it");
    }
}
