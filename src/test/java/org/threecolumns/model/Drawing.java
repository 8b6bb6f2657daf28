package org.threecolumns.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Association;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The drawing of a model as figures that can be measured: boxes, the words beside them, and the straight parts of flows. */
record Drawing(List<Figure> shapes, List<Figure> labels, List<Figure> marks, List<Line> lines) {

    record Figure(BaseElement element, Box box) {

        boolean overlaps(Box other) {
            return box.x() < other.right()
                    && other.x() < box.right()
                    && box.y() < other.bottom()
                    && other.y() < box.bottom();
        }

        @Override
        public String toString() {
            return element.getId();
        }
    }

    /** A straight part of a flow; all are drawn level or upright. */
    record Line(BaseElement flow, double fromX, double fromY, double toX, double toY) {

        boolean isLevel() {
            return fromY == toY;
        }

        boolean isStraight() {
            return isLevel() || fromX == toX;
        }

        Box box() {
            return new Box(Math.min(fromX, toX), Math.min(fromY, toY), Math.abs(toX - fromX), Math.abs(toY - fromY));
        }

        /** Whether two lines cross each other, as opposed to meeting or running into one another. */
        boolean crosses(Line other) {
            if (isLevel() == other.isLevel()) {
                return false;
            }
            Box level = isLevel() ? box() : other.box();
            Box upright = isLevel() ? other.box() : box();
            return level.x() < upright.x()
                    && upright.x() < level.right()
                    && upright.y() < level.y()
                    && level.y() < upright.bottom();
        }

        @Override
        public String toString() {
            return flow.getId();
        }
    }

    static Drawing of(Model model) {
        List<BpmnShape> shapes = model.elements(BpmnShape.class).toList();
        List<BpmnEdge> edges = model.elements(BpmnEdge.class).toList();
        Stream<Figure> besideShapes = shapes.stream()
                .filter(s -> isLabelled(s.getBpmnElement()))
                .flatMap(s -> label(s.getBpmnElement(), s.getBpmnLabel()));
        Stream<Figure> besideFlows = edges.stream().flatMap(e -> label(e.getBpmnElement(), e.getBpmnLabel()));
        return new Drawing(
                shapes.stream()
                        .map(s -> new Figure(s.getBpmnElement(), Box.of(s.getBounds())))
                        .toList(),
                Stream.concat(besideShapes, besideFlows).toList(),
                Stream.concat(
                                shapes.stream().flatMap(Drawing::mark),
                                edges.stream().flatMap(Drawing::mark))
                        .toList(),
                edges.stream().flatMap(e -> lines(e).stream()).toList());
    }

    /** Activities carry their name inside. */
    private static boolean isLabelled(BaseElement element) {
        return !(element instanceof Activity);
    }

    private static Stream<Figure> label(BaseElement element, BpmnLabel label) {
        String name = element instanceof FlowElement named ? named.getName() : null;
        Box place = Optional.ofNullable(label)
                .map(BpmnLabel::getBounds)
                .map(Box::of)
                .orElse(null);
        if (name == null || place == null) {
            return Stream.empty();
        }
        return Stream.of(new Figure(element, Brush.labelBox(place, name)));
    }

    private static Stream<Figure> mark(BpmnShape shape) {
        return Stream.of(shape)
                .filter(s -> s.getBpmnElement() instanceof CallActivity)
                .map(s -> new Figure(s.getBpmnElement(), ShapePainter.callMark(Box.of(s.getBounds()))));
    }

    private static Stream<Figure> mark(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        return Stream.of(edge)
                .filter(e -> e.getBpmnElement() instanceof SequenceFlow flow && FlowPainter.isDefault(flow))
                .map(e -> new Figure(e.getBpmnElement(), FlowPainter.strokeBox(points.get(0), points.get(1))));
    }

    private static List<Line> lines(BpmnEdge edge) {
        List<Waypoint> points = List.copyOf(edge.getWaypoints());
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            lines.add(new Line(edge.getBpmnElement(), from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }

    /** Pairs of boxes that lie on each other, other than a part and what it holds, or an activity and an event on its edge. */
    List<String> overlappingShapes() {
        return shapes.stream()
                .flatMap(a -> shapes.stream()
                        .filter(b -> a.toString().compareTo(b.toString()) < 0)
                        .filter(b -> !belong(a.element(), b.element()) && a.overlaps(b.box()))
                        .map(b -> a + " lies on " + b))
                .toList();
    }

    List<String> crossingFlows() {
        return lines.stream()
                .flatMap(a -> lines.stream().filter(a::crosses).map(b -> a + " crosses " + b))
                .toList();
    }

    /** Flows that run through something they neither come from nor lead to. */
    List<String> flowsThroughShapes() {
        return lines.stream()
                .flatMap(line -> shapes.stream()
                        .filter(shape -> !(shape.element() instanceof SubProcess))
                        .filter(shape -> !ends(line.flow()).contains(shape.element()))
                        .filter(shape -> shape.overlaps(line.box().wider(1)))
                        .filter(shape -> !isOnEdgeOfEnd(shape.element(), line.flow()))
                        .map(shape -> line + " runs through " + shape))
                .toList();
    }

    /** Words that lie on other words, on a shape or on a flow. */
    List<String> hiddenLabels() {
        return labels.stream()
                .flatMap(label -> Stream.of(
                                labels.stream().filter(other -> other != label && other.overlaps(label.box())),
                                shapes.stream()
                                        .filter(shape -> !(shape.element() instanceof SubProcess))
                                        .filter(shape -> shape.overlaps(label.box())),
                                lines.stream()
                                        .filter(line ->
                                                label.overlaps(line.box().wider(1))))
                        .flatMap(found -> found)
                        .map(found -> "the words of " + label + " lie on " + found))
                .toList();
    }

    /** The plus of a called model or the stroke of a default, under words or under an event on the edge. */
    List<String> hiddenMarks() {
        return marks.stream()
                .flatMap(mark -> Stream.concat(
                                labels.stream(),
                                shapes.stream().filter(shape -> shape.element() instanceof BoundaryEvent))
                        .filter(other -> other.overlaps(mark.box()))
                        .map(other -> other + " hides the mark of " + mark))
                .toList();
    }

    /** Parts of flows that are neither level nor upright. */
    List<String> slantingFlows() {
        return lines.stream()
                .filter(line -> !(line.flow() instanceof Association) && !line.isStraight())
                .map(Line::toString)
                .toList();
    }

    Box boxOf(BaseElement element) {
        return shapes.stream()
                .filter(figure -> figure.element().equals(element))
                .map(Figure::box)
                .findFirst()
                .orElseThrow();
    }

    private static boolean belong(BaseElement a, BaseElement b) {
        return holds(a, b) || holds(b, a) || isOnEdge(a, b) || isOnEdge(b, a);
    }

    private static boolean holds(BaseElement part, BaseElement element) {
        return part instanceof SubProcess && part.equals(element.getParentElement());
    }

    private static boolean isOnEdge(BaseElement event, BaseElement activity) {
        return event instanceof BoundaryEvent edge && activity.equals(edge.getAttachedTo());
    }

    private static boolean isOnEdgeOfEnd(BaseElement shape, BaseElement flow) {
        return ends(flow).stream().anyMatch(end -> isOnEdge(end, shape));
    }

    private static Collection<BaseElement> ends(BaseElement flow) {
        if (flow instanceof SequenceFlow sequence) {
            return List.of(sequence.getSource(), sequence.getTarget());
        }
        Association association = (Association) flow;
        return Stream.of(association.getSource(), association.getTarget())
                .filter(Objects::nonNull)
                .toList();
    }
}
