package org.threecolumns.studio;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What is special about the journey: it holds only calls, and act now and new contacts stay open at every moment. */
final class JourneyRules {

    private static final String ACT_NOW = "Message_ActNow";
    private static final String NEW_CONTACT = "Message_NewContact";
    private static final String CONSENT_WITHDRAWN = "Message_ConsentWithdrawn";

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
                        JourneyRules::alwaysOpen),
                ModelRule.ofModel(
                        "withdrawal-open",
                        "A family may take its consent back while early help runs, and only early help rests on it",
                        JourneyRules::withdrawal));
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
        Set<String> known = model.isJourney() ? Set.of(ACT_NOW, NEW_CONTACT, CONSENT_WITHDRAWN) : Set.of();
        return model.elements(Message.class)
                .filter(message -> !known.contains(String.valueOf(message.getName())))
                .map(message -> model.finding(
                        rule, message.getId(), "Nobody sends the message “" + message.getName() + "” to this model"));
    }

    private static Stream<Finding> alwaysOpen(Model model, String rule) {
        if (!model.isJourney()) {
            return Stream.empty();
        }
        Set<String> open = model.elements(SubProcess.class)
                .filter(SubProcess::triggeredByEvent)
                .flatMap(part -> part.getChildElementsByType(StartEvent.class).stream())
                .filter(start -> !start.isInterrupting())
                .flatMap(JourneyRules::messageNames)
                .collect(Collectors.toSet());
        Stream<Finding> missing = Stream.of(ACT_NOW, NEW_CONTACT)
                .filter(message -> !open.contains(message))
                .map(message -> model.finding(
                        rule,
                        message,
                        "Nobody could act now or bring a new contact at any moment: " + message + " is gone"));
        return Stream.concat(missing, interrupting(model, rule));
    }

    private static Stream<Finding> interrupting(Model model, String rule) {
        return model.elements(SubProcess.class)
                .filter(part -> !part.triggeredByEvent()
                        || part.getChildElementsByType(StartEvent.class).stream()
                                .anyMatch(StartEvent::isInterrupting))
                .map(part -> model.finding(
                        rule, part.getId(), "“" + ProcessRules.nameOf(part) + "” would end everything else that runs"));
    }

    private static Stream<Finding> withdrawal(Model model, String rule) {
        Set<FlowNode> withdrawable = model.elements(BoundaryEvent.class)
                .filter(event -> event.getAttachedTo() instanceof CallActivity)
                .map(event -> (FlowNode) event.getAttachedTo())
                .collect(Collectors.toSet());
        return model.isJourney()
                ? model.elements(CallActivity.class)
                        .filter(call -> withdrawable.contains(call) != isEarlyHelp(call))
                        .map(call -> model.finding(
                                rule,
                                call.getId(),
                                "“" + ProcessRules.nameOf(call) + "” "
                                        + (isEarlyHelp(call)
                                                ? "could not be ended by the family taking its consent back"
                                                : "does not rest on consent and may not be interrupted")))
                : Stream.empty();
    }

    private static boolean isEarlyHelp(CallActivity call) {
        return Set.of("caf", "taf-review").contains(String.valueOf(call.getCalledElement()));
    }

    /** Whether a call stands in the part that acting now opens. */
    static boolean isActNow(CallActivity call) {
        return call.getParentElement() instanceof SubProcess part
                && part.getChildElementsByType(StartEvent.class).stream()
                        .flatMap(JourneyRules::messageNames)
                        .anyMatch(ACT_NOW::equals);
    }

    private static Stream<String> messageNames(Event event) {
        return event.getChildElementsByType(MessageEventDefinition.class).stream()
                .filter(definition -> definition.getMessage() != null)
                .map(definition -> definition.getMessage().getName());
    }
}
