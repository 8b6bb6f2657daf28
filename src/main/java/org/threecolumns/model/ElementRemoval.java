package org.threecolumns.model;

import java.util.LinkedHashSet;
import java.util.List;
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
    private final WhatGoes what;

    private ElementRemoval(ModelFile model, String id) {
        this.model = model;
        this.xml = EditedXml.of(model);
        this.flows = new FlowXml(xml);
        this.diagram = new Diagram(xml);
        this.id = id;
        this.what = new WhatGoes(xml, flows, id);
    }

    /** What would go with an element, and what would lead where then, each in words; to be read before it is done. */
    public static List<String> told(ModelFile model, String id) {
        return new ElementRemoval(model, id).what.told();
    }

    public static Edit remove(ModelFile model, String id) {
        return new ElementRemoval(model, id).remove();
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
        String more = Stream.concat(Stream.of("“" + name + "” is taken out"), what.told().stream())
                .collect(Collectors.joining(". "));
        what.next().ifPresent(this::heal);
        what.ways().forEach(this::takeOutWay);
        what.gone().stream().flatMap(one -> flows.node(one).stream()).toList().forEach(this::takeOut);
        return Edit.done(model, xml.bytes()).saying(more + ".", "");
    }

    private void heal(Element target) {
        List<Element> all = what.healed();
        what.ways().forEach(this::takeOutWay);
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
        diagram.erase(what.gone());
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
