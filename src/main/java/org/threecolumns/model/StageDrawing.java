package org.threecolumns.model;

import java.util.Optional;
import org.w3c.dom.Element;

/** The place of a new stage on the picture: everything to the right of it moves on, and its parts stand as in every model of ours. */
final class StageDrawing {

    /** As wide as task, signature and the room behind each. */
    private static final double ROOM = 320;

    private final Diagram diagram;
    private final String flow;
    private final double x;
    private final double y;

    private StageDrawing(Diagram diagram, String flow, double x, double y) {
        this.diagram = diagram;
        this.flow = flow;
        this.x = x;
        this.y = y;
    }

    /** @return nothing where the way is not drawn, or leads to nothing that is */
    static Optional<StageDrawing> at(EditedXml xml, Element flow, Element target) {
        if (flow == null || target == null) {
            return Optional.empty();
        }
        Diagram diagram = new Diagram(xml);
        String way = flow.getAttribute("id");
        return diagram.line(way)
                .flatMap(line -> diagram.box(target.getAttribute("id")))
                .map(box -> new StageDrawing(diagram, way, box.x(), box.centreY()));
    }

    void draw(String id) {
        diagram.makeRoom(x, ROOM, flow);
        shape("userTask_" + id, 0, -40, 100, 80);
        shape("serviceTask_" + id, 160, -40, 100, 80);
        shape("serviceTask_" + id + "Remind", 110, 90, 100, 80);
        event("endEvent_" + id + "Reminded", 252, 112, -6);
        event("event_remind_" + id, 32, 22, -55);
        edge("flow_" + id + "Done", 100, 0, 160, 0);
        edge("flow_" + id + "Signed", 260, 0, ROOM, 0);
        edge("flow_" + id + "Remind", 50, 58, 50, 130, 110, 130);
        edge("flow_" + id + "Reminded", 210, 130, 252, 130);
    }

    private void shape(String id, double dx, double dy, double width, double height) {
        diagram.shape(id, new Box(x + dx, y + dy, width, height), null);
    }

    private void event(String id, double dx, double dy, double words) {
        diagram.shape(id, new Box(x + dx, y + dy, 36, 36), new Box(x + dx + words, y + dy + 42, 48, 28));
    }

    private void edge(String id, double... points) {
        double[] there = points.clone();
        for (int i = 0; i < there.length; i++) {
            there[i] += i % 2 == 0 ? x : y;
        }
        diagram.edge(id, Route.of(there), false);
    }
}
