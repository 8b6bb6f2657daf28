package org.threecolumns.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/**
 * Draws a model as one SVG that needs no script, font or other file beside it, so that everybody sees the journey without a
 * modeller: on a family's page, in a review, on paper. What it shows is also said in words.
 */
public final class ModelPicture {

    private static final double MARGIN = 24;
    private static final Comparator<BpmnShape> BACK_TO_FRONT = Comparator.comparingInt(ModelPicture::layer);

    private final BpmnModelInstance model;
    private final Map<String, ? extends PictureMark> marks;
    private final String id;
    private final SvgWriter svg = new SvgWriter();
    private final Brush brush = new Brush(svg);

    private ModelPicture(BpmnModelInstance model, Map<String, ? extends PictureMark> marks, String id) {
        this.model = model;
        this.marks = marks;
        this.id = id;
    }

    public static String of(BpmnModelInstance model) {
        return of(model, Set.of());
    }

    /** @param here ids of the activities to mark as "you are here" */
    public static String of(BpmnModelInstance model, Set<String> here) {
        return of(model, here.stream().collect(Collectors.toMap(Function.identity(), activity -> HereMark.YOU)), "");
    }

    /**
     * @param here ids of the activities to mark, each with what to write on the mark, such as who stands there
     * @param id set behind the names in the file, so that two pictures can stand on one page
     */
    public static String of(BpmnModelInstance model, Map<String, String> here, String id) {
        return new ModelPicture(
                        model,
                        here.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, mark -> new HereMark(mark.getValue()))),
                        id)
                .draw();
    }

    /** @param heat how much stands at each activity, and how it goes */
    public static String heated(BpmnModelInstance model, Map<String, HeatMark> heat) {
        return new ModelPicture(model, heat, "-heat").draw();
    }

    /** @param signs what is wrong or has changed, by element, flows included */
    public static String signed(BpmnModelInstance model, Map<String, SignMark> signs, String id) {
        return new ModelPicture(model, signs, id).draw();
    }

    private String draw() {
        List<BpmnShape> shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .filter(s -> s.getBpmnElement() != null && s.getBounds() != null)
                .sorted(BACK_TO_FRONT)
                .toList();
        Collection<BpmnEdge> edges = model.getModelElementsByType(BpmnEdge.class);
        PictureFrame frame =
                new PictureFrame(svg, PictureFrame.extent(shapes, edges).wider(MARGIN));
        PictureWords words = PictureWords.of(model, marks, id);
        frame.open(words, marks.values().stream().anyMatch(HeatMark.class::isInstance));
        shapes.stream().filter(s -> layer(s) == 0).forEach(this::shape);
        FlowPainter flows = new FlowPainter(svg, brush, words.id());
        edges.stream()
                .filter(ModelPicture::isDrawn)
                .forEach(
                        e -> flows.paint(e.getBpmnElement(), List.copyOf(e.getWaypoints()), labelOf(e.getBpmnLabel())));
        shapes.stream().filter(s -> layer(s) > 0).forEach(this::shape);
        edges.stream().filter(ModelPicture::isDrawn).forEach(this::markOn);
        frame.close();
        return svg.toString();
    }

    private static boolean isDrawn(BpmnEdge edge) {
        return edge.getBpmnElement() != null && edge.getWaypoints().size() > 1;
    }

    private void markOn(BpmnEdge edge) {
        Optional.ofNullable(marks.get(edge.getBpmnElement().getId()))
                .ifPresent(mark -> mark.paint(svg, FlowPainter.middle(List.copyOf(edge.getWaypoints()))));
    }

    private void shape(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        Box box = Box.of(shape.getBounds());
        svg.write("<g data-element=\"%s\">", element.getId());
        Optional.ofNullable(marks.get(element.getId())).ifPresent(mark -> mark.paint(svg, box));
        new ShapePainter(brush).paint(element, box, labelOf(shape.getBpmnLabel()));
        svg.write("</g>");
    }

    private static Box labelOf(BpmnLabel label) {
        return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(Box::of).orElse(null);
    }

    private static int layer(BpmnShape shape) {
        if (shape.getBpmnElement() instanceof SubProcess) {
            return 0;
        }
        return shape.getBpmnElement() instanceof BoundaryEvent ? 2 : 1;
    }
}
