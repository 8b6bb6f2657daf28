package org.threecolumns.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** Moves an element on the picture by a step, with what stands on its edge and inside it; its ways are laid anew. */
public final class ElementMoving {

    private static final double SHORT = 20;
    private static final double LONG = 160;

    private final ModelFile model;
    private final EditedXml xml;
    private final FlowXml flows;
    private final Diagram diagram;

    private ElementMoving(ModelFile model) {
        this.model = model;
        this.xml = EditedXml.of(model);
        this.flows = new FlowXml(xml);
        this.diagram = new Diagram(xml);
    }

    /** The steps that a page offers, in its words. */
    public static Map<String, String> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        for (Step step : Step.values()) {
            steps.put(step.name(), step.words + ", a little");
            steps.put(step.name() + "-FAR", step.words + ", by one element");
        }
        return steps;
    }

    private enum Step {
        RIGHT("To the right", 1, 0),
        LEFT("To the left", -1, 0),
        UP("Up", 0, -1),
        DOWN("Down", 0, 1);

        private final String words;
        private final int x;
        private final int y;

        Step(String words, int x, int y) {
            this.words = words;
            this.x = x;
            this.y = y;
        }
    }

    /** @param step a key of {@link #steps()} */
    public static Edit move(ModelFile model, String id, String step) {
        if (!steps().containsKey(step)) {
            return Edit.refused("step", "none", "Choose where it goes");
        }
        Step way = Step.valueOf(step.replace("-FAR", ""));
        double far = step.endsWith("-FAR") ? LONG : SHORT;
        return new ElementMoving(model).move(id, way.x * far, way.y * far);
    }

    private Edit move(String id, double dx, double dy) {
        Element node = flows.node(id).orElse(null);
        if (node == null || diagram.box(id).isEmpty()) {
            return Edit.refused("step", "gone", "Look again; this element is not on the picture");
        }
        if (Names.of(node).equals("bpmn:boundaryEvent")) {
            return Edit.refused(
                    "step",
                    "edge",
                    "Open “" + flows.nameOf(node.getAttribute("attachedToRef"))
                            + "” instead; what stands on its edge moves with it");
        }
        Set<String> moved = together(node);
        Optional<String> refusal = refusal(moved, dx, dy);
        if (refusal.isPresent()) {
            return Edit.refused("step", "taken", refusal.get());
        }
        diagram.move(moved, dx, dy);
        layAnew(moved);
        return Edit.done(model, xml.bytes()).saying("“" + flows.nameOf(id) + "” is moved.", id);
    }

    /** The element, what is inside it, what stands on the edges of either, and the ways between them. */
    private Set<String> together(Element node) {
        Set<String> ids = new HashSet<>();
        PlainXml.walk(node)
                .map(part -> part.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        Set.copyOf(ids).forEach(one -> flows.onTheEdgeOf(one).forEach(event -> ids.add(event.getAttribute("id"))));
        ways().entrySet().stream()
                .filter(way -> ids.containsAll(way.getValue()))
                .forEach(way -> ids.add(way.getKey()));
        return ids;
    }

    /** The first thing that would be lain on, or left, by anything that moves. */
    private Optional<String> refusal(Set<String> moved, double dx, double dy) {
        Map<String, Box> boxes = diagram.boxes();
        return boxes.entrySet().stream()
                .filter(other -> !moved.contains(other.getKey()))
                .flatMap(other -> moved.stream()
                        .filter(boxes::containsKey)
                        .flatMap(one ->
                                refusal(other, boxes.get(one), boxes.get(one).moved(dx, dy)).stream()))
                .findFirst();
    }

    private Optional<String> refusal(Map.Entry<String, Box> other, Box now, Box then) {
        String name = "“" + flows.nameOf(other.getKey()) + "”";
        if (other.getValue().holds(now)) {
            return other.getValue().holds(then)
                    ? Optional.empty()
                    : Optional.of("It would leave " + name + ", which it is a part of; choose another step");
        }
        return other.getValue().touches(then.wider(1))
                ? Optional.of("It would lie on " + name + "; choose another step")
                : Optional.empty();
    }

    private void layAnew(Set<String> moved) {
        ways().forEach((way, ends) -> {
            boolean one = ends.stream().anyMatch(moved::contains) && !moved.containsAll(ends);
            Box from = diagram.box(ends.get(0)).orElse(null);
            Box to = diagram.box(ends.get(1)).orElse(null);
            if (one && from != null && to != null) {
                diagram.redraw(way, diagram.routing(Set.of(way)).between(from, to));
            }
        });
    }

    /** Everything that is drawn as a line between two elements, with these. */
    private Map<String, List<String>> ways() {
        Map<String, List<String>> ways = new LinkedHashMap<>();
        xml.elements()
                .filter(element -> element.hasAttribute("sourceRef") && element.hasAttribute("targetRef"))
                .forEach(element -> ways.put(
                        element.getAttribute("id"),
                        List.of(element.getAttribute("sourceRef"), element.getAttribute("targetRef"))));
        return ways;
    }
}
