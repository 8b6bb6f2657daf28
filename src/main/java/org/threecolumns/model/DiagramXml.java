package org.threecolumns.model;

import java.util.stream.Stream;
import org.w3c.dom.Element;

/** How boxes and points of a picture are written in a file. */
final class DiagramXml {

    private static final String BOUNDS = "dc:Bounds";

    private static final String NAMESPACES =
            "<x xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\" xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\""
                    + " xmlns:di=\"http://www.omg.org/spec/DD/20100524/DI\">%s</x>";

    private DiagramXml() {}

    static String inNamespaces(String markup) {
        return NAMESPACES.formatted(markup);
    }

    static Stream<Element> boundsElements(Element parent) {
        return EditedXml.children(parent, BOUNDS);
    }

    static Stream<Box> bounds(Element shape) {
        return boundsElements(shape)
                .map(b -> new Box(number(b, "x"), number(b, "y"), number(b, "width"), number(b, "height")));
    }

    static void place(Element bounds, Box box) {
        bounds.setAttribute("x", SvgWriter.number(box.x()));
        bounds.setAttribute("y", SvgWriter.number(box.y()));
    }

    static void shift(Element part, double dx, double dy) {
        part.setAttribute("x", SvgWriter.number(number(part, "x") + dx));
        part.setAttribute("y", SvgWriter.number(number(part, "y") + dy));
    }

    static String markup(Box box) {
        return "<dc:Bounds x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" />"
                .formatted(
                        SvgWriter.number(box.x()),
                        SvgWriter.number(box.y()),
                        SvgWriter.number(box.width()),
                        SvgWriter.number(box.height()));
    }

    static double number(Element element, String name) {
        String text = element.getAttribute(name);
        return text.matches("-?\\d{1,7}(\\.\\d{1,12})?") ? Double.parseDouble(text) : 0;
    }
}
