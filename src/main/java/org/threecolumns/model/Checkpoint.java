package org.threecolumns.model;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/**
 * An event on the edge of a task at which somebody looks how far it is.
 *
 * @param name the clock that says when
 */
record Checkpoint(BoundaryEvent event, String name) {

    static Stream<Checkpoint> in(Model model) {
        return model.elements(BoundaryEvent.class)
                .flatMap(event -> nameOf(event).stream().map(name -> new Checkpoint(event, name)));
    }

    static Optional<String> nameOf(BoundaryEvent event) {
        Collection<TimerEventDefinition> timers = event.getChildElementsByType(TimerEventDefinition.class);
        return timers.stream()
                .filter(timer -> timer.getTimeDate() != null)
                .flatMap(
                        timer -> KnownExpressions.checkpoint(timer.getTimeDate().getTextContent()).stream())
                .findFirst();
    }

    /** It is noted under its own name. */
    boolean isRight() {
        return isNoted(event, KnownExpressions.CHECKING)
                && ExtensionValues.get(noteOf(event), ExtensionValues.CHECKPOINT)
                        .filter(name::equals)
                        .isPresent();
    }

    /** A timer on an edge that interrupts nothing, is noted by a delegate, and whose way ends there. */
    static boolean isNoted(BoundaryEvent event, String delegate) {
        boolean quiet =
                !event.cancelActivity() && isTimer(event) && event.getOutgoing().size() == 1;
        return quiet
                && noteOf(event) instanceof ServiceTask note
                && delegate.equals(note.getCamundaDelegateExpression())
                && note.getOutgoing().size() == 1
                && isOwnEnd(note.getOutgoing().iterator().next().getTarget());
    }

    private static boolean isTimer(BoundaryEvent event) {
        Collection<EventDefinition> definitions = event.getEventDefinitions();
        return definitions.size() == 1 && definitions.iterator().next() instanceof TimerEventDefinition;
    }

    private static boolean isOwnEnd(FlowNode node) {
        return node instanceof EndEvent && node.getIncoming().size() == 1;
    }

    private static FlowNode noteOf(BoundaryEvent event) {
        return event.getOutgoing().iterator().next().getTarget();
    }
}
