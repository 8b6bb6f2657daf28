package org.threecolumns.model;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Draws events: one ring at a start, two on the way, a heavy one at an end, dashed where nothing is interrupted. */
final class EventPainter {

    private final Brush brush;

    EventPainter(Brush brush) {
        this.brush = brush;
    }

    void paint(Event event, Box box) {
        String dashes = interrupts(event) ? "none" : "4 3";
        double radius = box.width() / 2;
        brush.circle(box.centreX(), box.centreY(), radius, event instanceof EndEvent ? 3.5 : 1.5, dashes);
        if (!(event instanceof StartEvent) && !(event instanceof EndEvent)) {
            brush.circle(box.centreX(), box.centreY(), radius - 3, 1.2, dashes);
        }
        definitions(event).forEach(definition -> icon(definition, event, box));
    }

    private void icon(EventDefinition definition, Event event, Box box) {
        if (definition instanceof TimerEventDefinition) {
            brush.path(Icons.CLOCK, box.centreX(), box.centreY(), 1.2, "none");
        } else if (definition instanceof MessageEventDefinition) {
            brush.path(Icons.LETTER, box.centreX(), box.centreY(), 1.2, "none");
        } else if (definition instanceof LinkEventDefinition) {
            brush.path(
                    Icons.ARROW, box.centreX(), box.centreY(), 1.2, event instanceof ThrowEvent ? "#0b0c0c" : "none");
        }
    }

    private static boolean interrupts(Event event) {
        if (event instanceof BoundaryEvent boundary) {
            return boundary.cancelActivity();
        }
        return !(event instanceof StartEvent start) || start.isInterrupting();
    }

    private static Collection<EventDefinition> definitions(Event event) {
        return event instanceof CatchEvent caught
                ? caught.getEventDefinitions()
                : ((ThrowEvent) event).getEventDefinitions();
    }
}
