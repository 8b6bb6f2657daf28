package org.threecolumns.model;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** The sheet that a picture is drawn on: its size, its name in words, its arrow head. */
final class PictureFrame {

    private final SvgWriter svg;
    private final Box sheet;

    PictureFrame(SvgWriter svg, Box sheet) {
        this.svg = svg;
        this.sheet = sheet;
    }

    static Box extent(Collection<BpmnShape> shapes, Collection<BpmnEdge> edges) {
        Stream<Box> drawn = shapes.stream().map(s -> Box.of(s.getBounds()));
        Stream<Box> labels = Stream.concat(
                        shapes.stream().map(BpmnShape::getBpmnLabel),
                        edges.stream().map(BpmnEdge::getBpmnLabel))
                .filter(Objects::nonNull)
                .map(BpmnLabel::getBounds)
                .filter(Objects::nonNull)
                .map(Box::of);
        Stream<Box> points =
                edges.stream().flatMap(e -> e.getWaypoints().stream()).map(p -> new Box(p.getX(), p.getY(), 0, 0));
        return Stream.of(drawn, labels, points)
                .flatMap(s -> s)
                .reduce(Box::around)
                .orElse(new Box(0, 0, 200, 100));
    }

    /** @param links whether something in it can be followed: it is then a group of things, and no single picture */
    void open(PictureWords words, boolean links) {
        String id = words.id();
        svg.write(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\" width=\"%s\" height=\"%s\" role=\"%s\""
                        + " aria-labelledby=\"%s-title %s-description\" font-family=\"Arial, Helvetica, sans-serif\">",
                sheet.x(),
                sheet.y(),
                sheet.width(),
                sheet.height(),
                sheet.width(),
                sheet.height(),
                links ? "group" : "img",
                id,
                id);
        svg.write("<title id=\"%s-title\">%s</title>", id, words.title());
        svg.write("<desc id=\"%s-description\">%s</desc>", id, words.description());
        svg.write(
                "<defs><marker id=\"%s-arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\""
                        + " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L10 5L0 10z\" fill=\"#0b0c0c\"/></marker></defs>",
                id);
        svg.write(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff\"/>",
                sheet.x(), sheet.y(), sheet.width(), sheet.height());
    }

    void close() {
        svg.write("</svg>");
    }
}
