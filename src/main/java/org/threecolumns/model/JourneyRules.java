package org.threecolumns.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

/** What is special about the journey: it holds only calls, and some things may begin beside it at every moment. */
final class JourneyRules {

    private static final String ACT_NOW = "Message_ActNow";
    private static final String NEW_CONTACT = "Message_NewContact";
    private static final String LEAVES_US = "Message_LeavesUs";

    /** What may begin beside a running journey, and the model that it must open straight away. */
    static final Map<String, String> OPENED_BY =
            Map.of(ACT_NOW, "strategy-discussion", NEW_CONTACT, "front-door", LEAVES_US, "leaving");

    private static final String TELLING = "tell-referrer";

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
                        (model, rule) ->
                                Stream.concat(open(model, rule, ACT_NOW, NEW_CONTACT), interrupting(model, rule))),
                ModelRule.ofModel(
                        "leaving-open",
                        "Nobody may go on planning for a child who has died, moved away, grown up or come into care",
                        (model, rule) -> open(model, rule, LEAVES_US)),
                ModelRule.ofModel(
                        "beside-apart",
                        "What begins beside the journey opens its one model and ends; what is decided there begins as a"
                                + " journey of its own",
                        JourneyRules::beside));
    }

    private static Stream<Finding> holdsCalls(Model model, String rule) {
        Stream<? extends FlowNode> misplaced = model.isJourney()
                ? model.elements(UserTask.class)
                : Stream.concat(model.elements(SubProcess.class), model.elements(CallActivity.class));
        String words = model.isJourney()
                ? " belongs into a model that the journey calls"
                : " belongs into the journey: a short model has no part of its own and calls no other";
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

    private static Stream<Finding> open(Model model, String rule, String... messages) {
        return model.isJourney()
                ? Arrays.stream(messages)
                        .filter(message -> starts(model).noneMatch(start -> opens(start, message)))
                        .map(message -> model.finding(
                                rule,
                                message,
                                "“" + message + "” no longer opens “" + OPENED_BY.get(message)
                                        + "” straight away, at any moment"))
                : Stream.empty();
    }

    private static Stream<StartEvent> starts(Model model) {
        return model.elements(SubProcess.class)
                .filter(SubProcess::triggeredByEvent)
                .flatMap(part -> part.getChildElementsByType(StartEvent.class).stream());
    }

    private static boolean opens(StartEvent start, String message) {
        return !start.isInterrupting()
                && EventRules.messageOf(start).equals(message)
                && start.getOutgoing().size() == 1
                && start.getOutgoing().iterator().next().getTarget() instanceof CallActivity call
                && OPENED_BY.get(message).equals(call.getCalledElement());
    }

    private static Stream<Finding> interrupting(Model model, String rule) {
        return model.elements(SubProcess.class)
                .filter(part -> !part.triggeredByEvent()
                        || part.getChildElementsByType(StartEvent.class).stream()
                                .anyMatch(StartEvent::isInterrupting))
                .map(part -> model.finding(
                        rule, part.getId(), "“" + ProcessRules.nameOf(part) + "” would end everything else that runs"));
    }

    private static Stream<Finding> beside(Model model, String rule) {
        return model.elements(SubProcess.class).flatMap(part -> part.getChildElementsByType(CallActivity.class).stream()
                .filter(call -> !mayStand(call, part))
                .map(call -> model.finding(
                        rule,
                        call.getId(),
                        "“" + ProcessRules.nameOf(call) + "” does not belong into “" + part.getName()
                                + "”, or passes back what would turn the journey's own way")));
    }

    private static boolean mayStand(CallActivity call, SubProcess part) {
        String called = String.valueOf(call.getCalledElement());
        Set<String> messages = messagesOf(part);
        boolean opened = messages.stream().anyMatch(message -> called.equals(OPENED_BY.get(message)));
        boolean telling = TELLING.equals(called) && messages.contains(NEW_CONTACT);
        return (opened || telling) && ExtensionValues.of(call, CamundaOut.class).isEmpty();
    }

    /** Whether a call stands in a part whose message opens its model, so that the message is its reason. */
    static boolean opensBeside(CallActivity call) {
        return call.getParentElement() instanceof SubProcess part
                && messagesOf(part).stream().anyMatch(message -> String.valueOf(call.getCalledElement())
                        .equals(OPENED_BY.get(message)));
    }

    private static Set<String> messagesOf(SubProcess part) {
        return part.getChildElementsByType(StartEvent.class).stream()
                .map(EventRules::messageOf)
                .collect(Collectors.toSet());
    }
}
