package org.threecolumns.studio;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What is special about the journey: it holds only calls, and act now and new contacts stay open at every moment. */
final class JourneyRules {

    private static final String ACT_NOW = "Message_ActNow";

    /** What may begin beside a running journey, and the model that it must open straight away. */
    static final Map<String, String> OPENED_BY =
            Map.of(ACT_NOW, "strategy-discussion", "Message_NewContact", "front-door");

    private JourneyRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofModel(
                        "journey-holds-calls",
                        "The journey lives for years; whatever people do belongs into short models that it calls",
                        JourneyRules::holdsCalls),
                ModelRule.ofModel(
                        "messages-known", "A message that nobody sends would wait for ever", JourneyRules::messages),
                ModelRule.ofModel(
                        "act-now-open",
                        "Protecting a child is never delayed: act now and a new contact are open beside everything else",
                        JourneyRules::alwaysOpen));
    }

    private static Stream<Finding> holdsCalls(Model model, String rule) {
        Stream<? extends FlowNode> misplaced =
                model.isJourney() ? model.elements(UserTask.class) : model.elements(SubProcess.class);
        String words = model.isJourney()
                ? " belongs into a model that the journey calls"
                : " belongs into the journey: a short model has no part of its own";
        return misplaced.map(node -> model.finding(rule, node.getId(), "“" + ProcessRules.nameOf(node) + "”" + words));
    }

    private static Stream<Finding> messages(Model model, String rule) {
        return model.elements(Message.class)
                .filter(message -> !model.isJourney() || !isSent(message.getName()))
                .map(message -> model.finding(
                        rule, message.getId(), "Nobody sends the message “" + message.getName() + "” to this model"));
    }

    private static boolean isSent(String message) {
        return EventRules.CONSENT_WITHDRAWN.equals(message) || OPENED_BY.containsKey(String.valueOf(message));
    }

    private static Stream<Finding> alwaysOpen(Model model, String rule) {
        if (!model.isJourney()) {
            return Stream.empty();
        }
        Stream<Finding> missing = OPENED_BY.entrySet().stream()
                .filter(opening -> starts(model).noneMatch(start -> opens(start, opening.getKey(), opening.getValue())))
                .map(opening -> model.finding(
                        rule,
                        opening.getKey(),
                        "Nobody could act now or bring a new contact at any moment: “" + opening.getKey()
                                + "” no longer opens “" + opening.getValue() + "” straight away"));
        return Stream.concat(missing, interrupting(model, rule));
    }

    private static Stream<StartEvent> starts(Model model) {
        return model.elements(SubProcess.class)
                .filter(SubProcess::triggeredByEvent)
                .flatMap(part -> part.getChildElementsByType(StartEvent.class).stream());
    }

    private static boolean opens(StartEvent start, String message, String called) {
        return !start.isInterrupting()
                && EventRules.messageOf(start).equals(message)
                && start.getOutgoing().size() == 1
                && start.getOutgoing().iterator().next().getTarget() instanceof CallActivity call
                && called.equals(call.getCalledElement());
    }

    private static Stream<Finding> interrupting(Model model, String rule) {
        return model.elements(SubProcess.class)
                .filter(part -> !part.triggeredByEvent()
                        || part.getChildElementsByType(StartEvent.class).stream()
                                .anyMatch(StartEvent::isInterrupting))
                .map(part -> model.finding(
                        rule, part.getId(), "“" + ProcessRules.nameOf(part) + "” would end everything else that runs"));
    }

    /** Whether a call stands in the part that acting now opens. */
    static boolean isActNow(CallActivity call) {
        return call.getParentElement() instanceof SubProcess part
                && part.getChildElementsByType(StartEvent.class).stream()
                        .map(EventRules::messageOf)
                        .anyMatch(ACT_NOW::equals);
    }
}
