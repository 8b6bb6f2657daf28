package org.threecolumns.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The picture in a file while something on it is changed: a box or a line for each element. A file without a picture keeps none. */
final class Diagram {

    private static final String SHAPE = "bpmndi:BPMNShape";
    private static final String EDGE = "bpmndi:BPMNEdge";
    private static final String LABEL = "bpmndi:BPMNLabel";

    private final EditedXml xml;

    Diagram(EditedXml xml) {
        this.xml = xml;
    }

    /** The box of an element; nothing where it is not drawn as one. */
    Optional<Box> box(String element) {
        return drawn(SHAPE, element::equals).flatMap(DiagramXml::bounds).findFirst();
    }

    /** The boxes of all elements that have one. */
    Map<String, Box> boxes() {
        Map<String, Box> all = new LinkedHashMap<>();
        drawn(SHAPE, element -> true).forEach(shape -> DiagramXml.bounds(shape)
                .findFirst()
                .ifPresent(box -> all.put(shape.getAttribute("bpmnElement"), box)));
        return all;
    }

    Optional<Route> line(String flow) {
        return lines(flow::equals).stream().findFirst();
    }

    List<Route> lines(Predicate<String> flows) {
        return drawn(EDGE, flows)
                .map(edge -> new Route(EditedXml.children(edge, "di:waypoint")
                        .map(point -> new Route.Point(DiagramXml.number(point, "x"), DiagramXml.number(point, "y")))
                        .toList()))
                .filter(route -> route.points().size() > 1)
                .toList();
    }

    /** @param label where its words stand outside of it; null where they stand inside */
    void shape(String element, Box box, Box label) {
        String words = label == null ? "" : "<bpmndi:BPMNLabel>" + DiagramXml.markup(label) + "</bpmndi:BPMNLabel>";
        add("<bpmndi:BPMNShape id=\"%1$s_di\" bpmnElement=\"%1$s\">%2$s%3$s</bpmndi:BPMNShape>"
                .formatted(EditedXml.safe(element), DiagramXml.markup(box), words));
    }

    void edge(String flow, Route route, boolean labelled) {
        StringBuilder points = new StringBuilder();
        route.points()
                .forEach(point -> points.append("<di:waypoint x=\"%s\" y=\"%s\" />"
                        .formatted(SvgWriter.number(point.x()), SvgWriter.number(point.y()))));
        if (labelled) {
            points.append("<bpmndi:BPMNLabel>")
                    .append(DiagramXml.markup(route.label()))
                    .append("</bpmndi:BPMNLabel>");
        }
        add("<bpmndi:BPMNEdge id=\"%1$s_di\" bpmnElement=\"%1$s\">%2$s</bpmndi:BPMNEdge>"
                .formatted(EditedXml.safe(flow), points));
    }

    /** A line that was drawn already goes another way now, and its words with it. Its own id and what else is in it stay. */
    void redraw(String flow, Route route) {
        drawn(EDGE, flow::equals).toList().forEach(edge -> {
            List<Element> old = EditedXml.children(edge, "di:waypoint").toList();
            if (old.isEmpty()) {
                return;
            }
            EditedXml.children(edge, LABEL)
                    .flatMap(DiagramXml::boundsElements)
                    .forEach(words -> DiagramXml.place(words, route.label()));
            for (Route.Point point : route.points()) {
                Element one = edge.getOwnerDocument()
                        .createElementNS(
                                old.get(0).getNamespaceURI(), old.get(0).getNodeName());
                one.setAttribute("x", SvgWriter.number(point.x()));
                one.setAttribute("y", SvgWriter.number(point.y()));
                edge.insertBefore(one, old.get(0));
            }
            old.forEach(EditedXml::remove);
        });
    }

    /** Room for the words of a line that has none yet. */
    void labelled(String flow) {
        line(flow).ifPresent(route -> drawn(EDGE, flow::equals)
                .filter(edge -> EditedXml.children(edge, LABEL)
                        .flatMap(DiagramXml::boundsElements)
                        .findAny()
                        .isEmpty())
                .toList()
                .forEach(edge -> {
                    EditedXml.children(edge, LABEL).toList().forEach(EditedXml::remove);
                    String label = "<bpmndi:BPMNLabel>" + DiagramXml.markup(route.label()) + "</bpmndi:BPMNLabel>";
                    xml.insert(edge, DiagramXml.inNamespaces(label), null);
                }));
    }

    void erase(Set<String> elements) {
        Stream.concat(drawn(SHAPE, elements::contains), drawn(EDGE, elements::contains))
                .toList()
                .forEach(EditedXml::remove);
    }

    /** With its words. */
    void move(Set<String> elements, double dx, double dy) {
        Stream.concat(drawn(SHAPE, elements::contains), drawn(EDGE, elements::contains))
                .flatMap(PlainXml::walk)
                .filter(part -> part.hasAttribute("x"))
                .toList()
                .forEach(part -> DiagramXml.shift(part, dx, dy));
    }

    void resize(String element, Box box) {
        drawn(SHAPE, element::equals)
                .flatMap(DiagramXml::boundsElements)
                .toList()
                .forEach(bounds -> {
                    DiagramXml.place(bounds, box);
                    bounds.setAttribute("width", SvgWriter.number(box.width()));
                    bounds.setAttribute("height", SvgWriter.number(box.height()));
                });
    }

    /** Everything right of a place moves on, other than one line; what reaches across it grows, as sub-processes do. */
    void makeRoom(double x, double room, String butLine) {
        List<Box> before = List.copyOf(boxes().values());
        for (Element shape : drawn(SHAPE, element -> true).toList()) {
            Box box = DiagramXml.bounds(shape).findFirst().orElse(new Box(0, 0, 0, 0));
            if (box.x() >= x) {
                PlainXml.walk(shape)
                        .filter(part -> part.hasAttribute("x"))
                        .forEach(part -> DiagramXml.shift(part, room, 0));
            } else if (box.right() > x && before.stream().anyMatch(other -> !other.equals(box) && box.holds(other))) {
                DiagramXml.boundsElements(shape)
                        .forEach(part -> part.setAttribute("width", SvgWriter.number(box.width() + room)));
            }
        }
        drawn(EDGE, flow -> !flow.equals(butLine))
                .flatMap(PlainXml::walk)
                .filter(part -> part.hasAttribute("x") && DiagramXml.number(part, "x") >= x)
                .toList()
                .forEach(part -> DiagramXml.shift(part, room, 0));
    }

    /** For lines from one element to another, round everything else. */
    Routing routing(Set<String> ignoredLines) {
        return new Routing(List.copyOf(boxes().values()), lines(flow -> !ignoredLines.contains(flow)));
    }

    private void add(String markup) {
        xml.all("bpmndi:BPMNPlane")
                .findFirst()
                .ifPresent(plane -> xml.insert(plane, DiagramXml.inNamespaces(markup), null));
    }

    private Stream<Element> drawn(String kind, Predicate<String> elements) {
        return xml.all(kind).filter(one -> elements.test(one.getAttribute("bpmnElement")));
    }
}
