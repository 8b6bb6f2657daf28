package org.threecolumns.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Takes an element out of a model with all that would hang in the air without it: the signature of its stage, its reminder, its ways.
 * Where one way leaves it, those that led to it go on along that one, as in the drawing.
 */
public final class ElementRemoval {

    private final ModelFile model;
    private final EditedXml xml;
    private final FlowXml flows;
    private final Diagram diagram;
    private final String id;
    private final Set<String> gone;

    private ElementRemoval(ModelFile model, String id) {
        this.model = model;
        this.xml = EditedXml.of(model);
        this.flows = new FlowXml(xml);
        this.diagram = new Diagram(xml);
        this.id = id;
        this.gone = flows.node(id).isPresent() ? new Hanging(flows).with(id) : Set.of();
    }

    /** What would go with an element, and what would lead where then, each in words; to be read before it is done. */
    public static List<String> told(ModelFile model, String id) {
        return new ElementRemoval(model, id).told();
    }

    public static Edit remove(ModelFile model, String id) {
        return new ElementRemoval(model, id).remove();
    }

    private List<String> told() {
        Stream<String> others =
                gone.stream().filter(one -> !one.equals(id)).map(one -> "“" + flows.nameOf(one) + "” goes with it");
        Stream<String> ways = Stream.of(ways().size())
                .filter(number -> number > 0)
                .map(number -> number == 1 ? "One way goes with it" : number + " ways go with it");
        return Stream.of(others, ways, after()).flatMap(words -> words).toList();
    }

    private Stream<String> after() {
        return next().stream().flatMap(target -> healed().stream()
                .map(flow -> "“" + flows.nameOf(flow.getAttribute("sourceRef")) + "” leads to “"
                        + flows.nameOf(target.getAttribute("id")) + "” then"));
    }

    private Edit remove() {
        Element node = flows.node(id).orElse(null);
        if (node == null) {
            return Edit.refused("out", "gone", "Look again; this element is no longer there");
        }
        if (Names.of(node).equals("bpmn:startEvent")) {
            return Edit.refused("out", "start", "Keep it: without “" + flows.nameOf(id) + "” nothing would begin");
        }
        String name = flows.nameOf(id);
        String more = Stream.concat(Stream.of("“" + name + "” is taken out"), told().stream())
                .collect(Collectors.joining(". "));
        next().ifPresent(this::heal);
        ways().forEach(this::takeOutWay);
        gone.stream().flatMap(one -> flows.node(one).stream()).toList().forEach(this::takeOut);
        return Edit.done(model, xml.bytes()).saying(more + ".", "");
    }

    /** Ways that begin or end at what goes, other than those that go on to something else. */
    private List<Element> ways() {
        Set<String> kept = next().isEmpty()
                ? Set.of()
                : healed().stream().map(flow -> flow.getAttribute("id")).collect(Collectors.toSet());
        return xml.all(FlowXml.FLOW)
                .filter(flow ->
                        gone.contains(flow.getAttribute("sourceRef")) || gone.contains(flow.getAttribute("targetRef")))
                .filter(flow -> !kept.contains(flow.getAttribute("id")))
                .toList();
    }

    /** The one element that follows, where there is one. */
    private Optional<Element> next() {
        List<Element> leaving = Stream.of(id, Hanging.signatureOf(flows, id).orElse(id))
                .distinct()
                .flatMap(one -> flows.from(one).stream())
                .filter(flow -> !gone.contains(flow.getAttribute("targetRef")))
                .toList();
        return leaving.size() == 1 ? flows.node(leaving.get(0).getAttribute("targetRef")) : Optional.empty();
    }

    private List<Element> healed() {
        String target = next().map(node -> node.getAttribute("id")).orElse("");
        return flows.to(id).stream()
                .filter(flow -> !gone.contains(flow.getAttribute("sourceRef")))
                .filter(flow -> !flow.getAttribute("sourceRef").equals(target))
                .filter(flow -> flows.from(flow.getAttribute("sourceRef")).stream()
                        .noneMatch(other -> other.getAttribute("targetRef").equals(target)))
                .toList();
    }

    private void heal(Element target) {
        List<Element> all = healed();
        ways().forEach(this::takeOutWay);
        for (Element flow : all) {
            flows.lead(flow, target);
            String way = flow.getAttribute("id");
            diagram.box(flow.getAttribute("sourceRef"))
                    .flatMap(from -> diagram.box(target.getAttribute("id"))
                            .map(to -> without().routing(Set.of(way)).between(from, to)))
                    .ifPresent(route -> diagram.redraw(way, route));
        }
    }

    /** The picture once what goes is no longer on it. */
    private Diagram without() {
        diagram.erase(gone);
        return diagram;
    }

    private void takeOutWay(Element flow) {
        String way = flow.getAttribute("id");
        Stream.of("sourceRef", "targetRef")
                .flatMap(end -> flows.node(flow.getAttribute(end)).stream())
                .forEach(node -> flows.forget(node, way));
        takeOut(flow);
    }

    /** With its place on the picture, that of what is in it, and the notes that are tied to it. */
    private void takeOut(Element element) {
        Set<String> ids = PlainXml.walk(element)
                .map(part -> part.getAttribute("id"))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        xml.all("bpmn:association")
                .filter(tie ->
                        ids.contains(tie.getAttribute("sourceRef")) || ids.contains(tie.getAttribute("targetRef")))
                .toList()
                .forEach(tie -> {
                    ids.add(tie.getAttribute("id"));
                    EditedXml.remove(tie);
                });
        xml.all("bpmn:flowNodeRef")
                .filter(lane -> ids.contains(PlainXml.text(lane)))
                .toList()
                .forEach(EditedXml::remove);
        diagram.erase(ids);
        EditedXml.remove(element);
    }
}
