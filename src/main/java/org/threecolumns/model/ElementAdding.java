package org.threecolumns.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;
import org.w3c.dom.Element;

/** Puts an element behind another one: on a way that leaves it, or on a way of its own. */
public final class ElementAdding {

    private final ModelFile model;
    private final EditedXml xml;
    private final FlowXml flows;
    private final ElementPlace places;

    private ElementAdding(ModelFile model) {
        this.model = model;
        this.xml = EditedXml.of(model);
        this.flows = new FlowXml(xml);
        this.places = new ElementPlace(new Diagram(xml));
    }

    /** @param behind id of the element before it */
    public static Edit add(ModelFile model, String behind, NewElement wanted) {
        return new ElementAdding(model).add(behind, wanted);
    }

    private Edit add(String behind, NewElement wanted) {
        Element source = flows.node(behind).orElse(null);
        if (source == null) {
            return Edit.refused("way", "gone", "Look again; this element is no longer there");
        }
        List<FieldError> problems = new ArrayList<>(wanted.problems());
        Optional<Element> way = flows.flow(wanted.way())
                .filter(flow -> flow.getAttribute("sourceRef").equals(behind));
        if (!wanted.way().isEmpty() && way.isEmpty()) {
            problems.add(new FieldError("way", "none", "Choose a way that leaves it"));
        }
        WayRefusals.leaves(flows, source).ifPresent(words -> problems.add(new FieldError("way", "refused", words)));
        if (!problems.isEmpty()) {
            return Edit.refused(problems);
        }
        String id = flows.freeId(wanted.id());
        flows.insertBehind(source, wanted.markup(id));
        boolean placed = way.isPresent() ? on(way.get(), id, wanted) : behind(source, id, wanted);
        return placed
                ? done(id, wanted)
                : Edit.refused("way", "room", "Choose another place; there is no room for it there");
    }

    private boolean on(Element way, String id, NewElement wanted) {
        Element target = flows.node(way.getAttribute("targetRef")).orElseThrow();
        Element added = flows.node(id).orElseThrow();
        String on = flows.freeId("flow_" + id.substring(id.indexOf('_') + 1) + "Done");
        flows.lead(way, added);
        flows.connect(on, added, target);
        return places.on(way, id, on, target.getAttribute("id"), wanted);
    }

    private boolean behind(Element source, String id, NewElement wanted) {
        String way = flows.freeId("flow_" + id.substring(id.indexOf('_') + 1));
        flows.connect(way, source, flows.node(id).orElseThrow());
        return places.behind(source.getAttribute("id"), way, id, wanted);
    }

    private Edit done(String id, NewElement wanted) {
        String name =
                Words.isBlank(wanted.name()) || !wanted.known().orElseThrow().isNamed()
                        ? "It"
                        : "“" + Words.clean(wanted.name()) + "”";
        return Edit.done(model, xml.bytes()).saying(name + " is in the model.", id);
    }
}
