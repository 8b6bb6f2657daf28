package org.threecolumns.model;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** Draws flows along their waypoints, with round corners, arrow heads and the stroke that marks a default. */
final class FlowPainter {

    private static final double CORNER = 6;

    private final SvgWriter svg;
    private final Brush brush;
    private final String arrow;

    FlowPainter(SvgWriter svg, Brush brush, String modelId) {
        this.svg = svg;
        this.brush = brush;
        this.arrow = "url(#" + modelId + "-arrow)";
    }

    void paint(BaseElement element, List<Waypoint> waypoints, Box label) {
        if (element instanceof SequenceFlow flow) {
            line(path(waypoints), "none", arrow);
            if (isDefault(flow)) {
                stroke(waypoints.get(0), waypoints.get(1));
            }
            if (flow.getName() != null && label != null) {
                brush.label(label, flow.getName());
            }
        } else {
            line(path(waypoints), "1 4", "none");
        }
    }

    private void line(String path, String dashes, String end) {
        svg.write(
                "<path d=\"%s\" fill=\"none\" stroke=\"#0b0c0c\" stroke-width=\"1.5\" stroke-linecap=\"round\""
                        + " stroke-dasharray=\"%s\" marker-end=\"%s\"/>",
                path, dashes, end);
    }

    private void stroke(Waypoint from, Waypoint to) {
        Box box = strokeBox(from, to);
        brush.path("M-4 5 L4 -5", box.centreX(), box.centreY(), 1.5, "none");
    }

    /** Where the stroke of a default stands. */
    static Box strokeBox(Waypoint from, Waypoint to) {
        double length = Math.hypot(to.getX() - from.getX(), to.getY() - from.getY());
        double x = from.getX() + (to.getX() - from.getX()) * 12 / length;
        double y = from.getY() + (to.getY() - from.getY()) * 12 / length;
        return new Box(x - 4, y - 5, 8, 10);
    }

    /** A small place in the middle of a line, where something can be written on it. */
    static Box middle(List<Waypoint> points) {
        int half = (points.size() - 1) / 2;
        Waypoint from = points.get(half);
        Waypoint to = points.get(half + 1);
        return new Box((from.getX() + to.getX()) / 2 - 4, (from.getY() + to.getY()) / 2 - 4, 8, 8);
    }

    static boolean isDefault(SequenceFlow flow) {
        return flow.getSource() instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault());
    }

    private static String path(List<Waypoint> points) {
        StringBuilder path =
                new StringBuilder("M" + at(points.get(0).getX(), points.get(0).getY()));
        for (int i = 1; i < points.size() - 1; i++) {
            Waypoint corner = points.get(i);
            path.append(" L").append(towards(corner, points.get(i - 1)));
            path.append(" Q").append(at(corner.getX(), corner.getY()));
            path.append(' ').append(towards(corner, points.get(i + 1)));
        }
        Waypoint last = points.get(points.size() - 1);
        return path.append(" L").append(at(last.getX(), last.getY())).toString();
    }

    /** The point where a rounded corner begins or ends. */
    private static String towards(Waypoint corner, Waypoint other) {
        double length = Math.hypot(other.getX() - corner.getX(), other.getY() - corner.getY());
        double part = Math.min(CORNER, length / 2) / Math.max(length, 1);
        return at(
                corner.getX() + (other.getX() - corner.getX()) * part,
                corner.getY() + (other.getY() - corner.getY()) * part);
    }

    private static String at(double x, double y) {
        return SvgWriter.number(x) + " " + SvgWriter.number(y);
    }
}
