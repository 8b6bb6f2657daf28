package org.threecolumns.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Which events stand where: nothing waits, interrupts or begins by itself except what people send. */
final class EventRules {

    static final String CONSENT_WITHDRAWN = "Message_ConsentWithdrawn";

    private static final Set<String> EARLY_HELP = Set.of("caf", "taf-review");

    private EventRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofModel(
                        "events-known",
                        "An event anywhere else could make a child wait, or end a stage that nobody has signed",
                        EventRules::known),
                ModelRule.ofModel(
                        "withdrawal-open",
                        "A family may take its consent back while early help runs, and only early help rests on it",
                        EventRules::withdrawal));
    }

    private static Stream<Finding> known(Model model, String rule) {
        return model.elements(Event.class)
                .filter(event -> !standsRight(model, event))
                .map(event -> model.finding(
                        rule,
                        event.getId(),
                        "“" + ProcessRules.nameOf(event) + "” is no event that this service sends or watches there"));
    }

    private static boolean standsRight(Model model, Event event) {
        if (event instanceof BoundaryEvent edge) {
            return edge.getAttachedTo() instanceof UserTask
                    ? only(edge, TimerEventDefinition.class)
                    : isWithdrawal(model, edge);
        }
        if (event instanceof StartEvent start) {
            return start.getParentElement() instanceof SubProcess
                    ? only(start, MessageEventDefinition.class) && JourneyRules.OPENED_BY.containsKey(messageOf(start))
                    : definitions(start).isEmpty();
        }
        if (event instanceof IntermediateCatchEvent || event instanceof IntermediateThrowEvent) {
            return only(event, LinkEventDefinition.class);
        }
        return event instanceof EndEvent && definitions(event).isEmpty();
    }

    private static Stream<Finding> withdrawal(Model model, String rule) {
        return model.isJourney()
                ? model.elements(CallActivity.class)
                        .filter(EventRules::isEarlyHelp)
                        .filter(call -> model.elements(BoundaryEvent.class)
                                        .filter(edge -> call.equals(edge.getAttachedTo()) && isWithdrawal(model, edge))
                                        .count()
                                != 1)
                        .map(call -> model.finding(
                                rule,
                                call.getId(),
                                "“" + ProcessRules.nameOf(call)
                                        + "” could not be ended by the family taking its consent back"))
                : Stream.empty();
    }

    private static boolean isWithdrawal(Model model, BoundaryEvent edge) {
        return model.isJourney()
                && edge.getAttachedTo() instanceof CallActivity call
                && isEarlyHelp(call)
                && edge.cancelActivity()
                && only(edge, MessageEventDefinition.class)
                && CONSENT_WITHDRAWN.equals(messageOf(edge));
    }

    private static boolean isEarlyHelp(CallActivity call) {
        return EARLY_HELP.contains(String.valueOf(call.getCalledElement()));
    }

    private static boolean only(Event event, Class<? extends EventDefinition> kind) {
        List<EventDefinition> all = definitions(event);
        return all.size() == 1 && kind.isInstance(all.get(0));
    }

    private static List<EventDefinition> definitions(Event event) {
        return List.copyOf(event.getChildElementsByType(EventDefinition.class));
    }

    /** The name of the message that an event waits for, or an empty text. */
    static String messageOf(Event event) {
        return event.getChildElementsByType(MessageEventDefinition.class).stream()
                .filter(definition -> definition.getMessage() != null)
                .map(definition -> String.valueOf(definition.getMessage().getName()))
                .findFirst()
                .orElse("");
    }
}
