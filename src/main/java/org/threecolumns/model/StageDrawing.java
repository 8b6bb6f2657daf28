package org.threecolumns.model;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** The place of a new stage on the picture: everything to the right of it moves on, and its parts stand as in every model of ours. */
final class StageDrawing {

    /** As wide as task, signature and the room behind each. */
    private static final double ROOM = 320;

    private static final String NAMESPACES =
            "<x xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\""
                    + " xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\">%s</x>";

    private final EditedXml xml;
    private final Element edge;
    private final double x;
    private final double y;
    private final StringBuilder drawn = new StringBuilder();

    private StageDrawing(EditedXml xml, Element edge, double x, double y) {
        this.xml = xml;
        this.edge = edge;
        this.x = x;
        this.y = y;
    }

    /** @return nothing where the way is not drawn, or leads to nothing that is */
    static Optional<StageDrawing> at(EditedXml xml, Element flow, Element target) {
        if (flow == null || target == null) {
            return Optional.empty();
        }
        return of(xml, "bpmndi:BPMNEdge", flow).flatMap(edge -> of(xml, "bpmndi:BPMNShape", target)
                .flatMap(shape -> EditedXml.children(shape, "dc:Bounds").findFirst())
                .map(bounds -> new StageDrawing(
                        xml, edge, number(bounds, "x"), number(bounds, "y") + number(bounds, "height") / 2)));
    }

    private static Optional<Element> of(EditedXml xml, String kind, Element element) {
        return xml.all(kind)
                .filter(drawn -> drawn.getAttribute("bpmnElement").equals(element.getAttribute("id")))
                .findFirst();
    }

    void draw(String id) {
        makeRoom();
        shape("userTask_" + id, 0, -40, 100, 80, false);
        shape("serviceTask_" + id, 160, -40, 100, 80, false);
        shape("serviceTask_" + id + "Remind", 110, 90, 100, 80, false);
        shape("endEvent_" + id + "Reminded", 252, 112, 36, 36, true);
        shape("event_remind_" + id, 32, 22, 36, 36, true);
        edge("flow_" + id + "Done", 100, 0, 160, 0);
        edge("flow_" + id + "Signed", 260, 0, ROOM, 0);
        edge("flow_" + id + "Remind", 50, 58, 50, 130, 110, 130);
        edge("flow_" + id + "Reminded", 210, 130, 252, 130);
        xml.insert((Element) edge.getParentNode(), NAMESPACES.formatted(drawn), null);
    }

    private void makeRoom() {
        List<Element> shapes = xml.all("bpmndi:BPMNShape").toList();
        shapes.stream()
                .filter(shape -> EditedXml.children(shape, "dc:Bounds").anyMatch(b -> number(b, "x") >= x))
                .forEach(shape -> PlainXml.walk(shape)
                        .filter(part -> Names.of(part).equals("dc:Bounds"))
                        .forEach(StageDrawing::moveOn));
        xml.all("bpmndi:BPMNEdge")
                .filter(other -> other != edge)
                .flatMap(PlainXml::walk)
                .filter(part -> part.hasAttribute("x") && number(part, "x") >= x)
                .toList()
                .forEach(StageDrawing::moveOn);
    }

    private static void moveOn(Element part) {
        part.setAttribute("x", SvgWriter.number(number(part, "x") + ROOM));
    }

    private void shape(String id, double dx, double dy, double width, double height, boolean labelled) {
        String label = labelled
                ? "<dc:Bounds x=\"%s\" y=\"%s\" width=\"48\" height=\"28\" />"
                        .formatted(SvgWriter.number(x + dx + (dx == 32 ? -55 : -6)), SvgWriter.number(y + dy + 42))
                : "";
        drawn.append(
                """
                <bpmndi:BPMNShape id="%1$s_di" bpmnElement="%1$s">
                        <dc:Bounds x="%2$s" y="%3$s" width="%4$s" height="%5$s" />
                        <bpmndi:BPMNLabel>%6$s</bpmndi:BPMNLabel>
                      </bpmndi:BPMNShape>
                """
                        .formatted(
                                id,
                                SvgWriter.number(x + dx),
                                SvgWriter.number(y + dy),
                                SvgWriter.number(width),
                                SvgWriter.number(height),
                                label));
    }

    private void edge(String id, double... points) {
        drawn.append("<bpmndi:BPMNEdge id=\"%1$s_di\" bpmnElement=\"%1$s\">".formatted(id));
        for (int i = 0; i < points.length; i += 2) {
            drawn.append("<di:waypoint x=\"%s\" y=\"%s\" />"
                    .formatted(SvgWriter.number(x + points[i]), SvgWriter.number(y + points[i + 1])));
        }
        drawn.append("</bpmndi:BPMNEdge>\n");
    }

    private static double number(Element element, String name) {
        String text = element.getAttribute(name);
        return text.matches("-?\\d{1,7}(\\.\\d{1,12})?") ? Double.parseDouble(text) : 0;
    }
}
