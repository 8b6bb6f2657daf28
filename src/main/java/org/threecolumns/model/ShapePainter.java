package org.threecolumns.model;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TextAnnotation;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Draws each kind of element inside its bounds, in the notation that people know. */
final class ShapePainter {

    private static final String SOLID = "none";
    private static final String NONE = "none";
    private static final String PAPER = "#fff";
    private static final String DASHED = "6 4";

    private final Brush brush;
    private final EventPainter events;

    ShapePainter(Brush brush) {
        this.brush = brush;
        this.events = new EventPainter(brush);
    }

    /** @param label where the element's name stands, for those that carry it outside; may be null */
    void paint(BaseElement element, Box box, Box label) {
        if (element instanceof Event event) {
            events.paint(event, box);
        } else if (element instanceof Gateway gateway) {
            gateway(gateway, box);
        } else if (element instanceof SubProcess part) {
            part(part, box);
        } else if (element instanceof Activity activity) {
            activity(activity, box);
        } else if (element instanceof TextAnnotation note) {
            note(note, box);
        }
        if (element instanceof FlowElement named && named.getName() != null && label != null) {
            brush.label(label, named.getName());
        }
    }

    private void gateway(Gateway gateway, Box box) {
        String diamond = "M" + SvgWriter.number(-box.width() / 2) + " 0 L0 " + SvgWriter.number(-box.height() / 2)
                + " L" + SvgWriter.number(box.width() / 2) + " 0 L0 " + SvgWriter.number(box.height() / 2) + " z";
        brush.path(diamond, box.centreX(), box.centreY(), 1.5, PAPER);
        boolean parallel = gateway instanceof ParallelGateway;
        brush.path(parallel ? Icons.PLUS : Icons.CROSS, box.centreX(), box.centreY(), 3, NONE);
    }

    private void part(SubProcess part, Box box) {
        brush.box(box, 8, 1.5, part.triggeredByEvent() ? DASHED : SOLID);
        brush.textFrom(
                new Box(box.x() + 14, box.y() + 10, box.width() - 28, 20), ElementWords.orElse(part.getName(), ""));
    }

    private void activity(Activity activity, Box box) {
        boolean called = activity instanceof CallActivity;
        brush.box(box, 10, called ? 3.5 : 1.5, SOLID);
        boolean marked = activity instanceof UserTask || activity instanceof ServiceTask;
        if (marked) {
            String icon = activity instanceof UserTask ? Icons.PERSON : Icons.GEAR;
            brush.path(icon, box.x() + 14, box.y() + 14, 1.2, NONE);
        }
        if (called) {
            Box mark = callMark(box);
            brush.path(Icons.CALLED, mark.centreX(), mark.centreY(), 1.2, NONE);
        }
        String name = activity.getName() == null ? "" : activity.getName();
        Box inner = new Box(box.x() + 7, box.y(), box.width() - 14, box.height());
        boolean tall =
                WrappedText.of(name, inner.width(), Brush.TASK_TEXT).lines().size() > 2;
        double room = marked ? 10 : called ? -8 : 0;
        brush.textIn(tall ? inner.lower(room) : inner, name);
    }

    private void note(TextAnnotation note, Box box) {
        String bracket = "M12 0 h-12 v" + SvgWriter.number(box.height()) + " h12";
        brush.path(bracket, box.x(), box.y(), 1, NONE);
        brush.textFrom(noteBox(box), words(note));
    }

    /** Where the plus of a called model stands. */
    static Box callMark(Box box) {
        return new Box(box.centreX() - 7, box.bottom() - 18, 14, 14);
    }

    private static Box noteBox(Box box) {
        return new Box(box.x() + 6, box.y() + 3, box.width() - 10, box.height());
    }

    /** Tools of others draw notes with nothing in them. */
    private static String words(TextAnnotation note) {
        return note.getText() == null ? "" : ElementWords.orElse(note.getText().getTextContent(), "");
    }

    /** The words of a note as they are broken into lines. */
    static WrappedText noteText(TextAnnotation note, Box box) {
        return WrappedText.of(words(note), noteBox(box).width(), Brush.LABEL_TEXT);
    }
}
