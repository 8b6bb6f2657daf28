package org.threecolumns.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;
import org.w3c.dom.Element;

/** Draws a way from one element to another, changes what it says, and takes it out, without drawing. */
public final class WayEditing {

    static final String CONDITION = "bpmn:conditionExpression";
    private static final FieldError GONE = new FieldError("seen", "gone", "Look again; this way is no longer there");

    private final ModelFile model;
    private final EditedXml xml;
    private final FlowXml flows;
    private final Diagram diagram;

    private WayEditing(ModelFile model) {
        this.model = model;
        this.xml = EditedXml.of(model);
        this.flows = new FlowXml(xml);
        this.diagram = new Diagram(xml);
    }

    public static Edit connect(ModelFile model, String from, String to, NewWay wanted) {
        return new WayEditing(model).connect(from, to, wanted);
    }

    public static Edit change(ModelFile model, String id, NewWay wanted) {
        return new WayEditing(model).change(id, wanted);
    }

    /** What it leads to stays, even where no other way leads there. */
    public static Edit remove(ModelFile model, String id) {
        return new WayEditing(model).remove(id);
    }

    private Edit connect(String from, String to, NewWay wanted) {
        Element source = flows.node(from).orElse(null);
        Element target = flows.node(to).orElse(null);
        if (source == null || target == null) {
            return Edit.refused("to", "none", "Choose where it leads");
        }
        List<FieldError> problems = problems(source, "", wanted);
        WayRefusals.of(flows, source, target).ifPresent(words -> problems.add(new FieldError("to", "refused", words)));
        if (!problems.isEmpty()) {
            return Edit.refused(problems);
        }
        String id = flows.freeId("flow_" + Wording.camel(flows.nameOf(from) + " to " + flows.nameOf(to)));
        flows.connect(id, source, target);
        say(flows.flow(id).orElseThrow(), source, wanted);
        draw(id, from, to, !Words.isBlank(wanted.name()));
        return Edit.done(model, xml.bytes())
                .saying("A way leads from “" + flows.nameOf(from) + "” to “" + flows.nameOf(to) + "” now.", from);
    }

    private Edit change(String id, NewWay wanted) {
        Element flow = flows.flow(id).orElse(null);
        Element source =
                flow == null ? null : flows.node(flow.getAttribute("sourceRef")).orElse(null);
        if (source == null) {
            return Edit.refused(List.of(GONE));
        }
        List<FieldError> problems = problems(source, id, wanted);
        if (!problems.isEmpty()) {
            return Edit.refused(problems);
        }
        say(flow, source, wanted);
        return Edit.done(model, xml.bytes());
    }

    private List<FieldError> problems(Element source, String id, NewWay wanted) {
        List<FieldError> problems = new ArrayList<>(wanted.problems(WaySaid.variables(xml), FlowXml.asks(source)));
        String other = source.getAttribute("default");
        if (problems.isEmpty() && wanted.when().equals(NewWay.OTHERWISE) && !other.isEmpty() && !other.equals(id)) {
            String leads = flows.flow(other)
                    .map(flow -> flow.getAttribute("targetRef"))
                    .orElse(other);
            problems.add(new FieldError(
                    "when",
                    "two",
                    "Choose an answer; the way to “" + flows.nameOf(leads) + "” is for every other one already"));
        }
        return problems;
    }

    private Edit remove(String id) {
        Element flow = flows.flow(id).orElse(null);
        if (flow == null) {
            return Edit.refused(List.of(GONE));
        }
        String from = flow.getAttribute("sourceRef");
        String to = flow.getAttribute("targetRef");
        flows.node(from).ifPresent(node -> flows.forget(node, id));
        flows.node(to).ifPresent(node -> flows.forget(node, id));
        EditedXml.remove(flow);
        diagram.erase(Set.of(id));
        return Edit.done(model, xml.bytes())
                .saying("The way from “" + flows.nameOf(from) + "” to “" + flows.nameOf(to) + "” is taken out.", from);
    }

    private void say(Element flow, Element source, NewWay wanted) {
        String id = flow.getAttribute("id");
        String name = Words.clean(wanted.name());
        if (name.isEmpty()) {
            flow.removeAttribute("name");
        } else {
            flow.setAttribute("name", name);
            diagram.labelled(id);
        }
        if (wanted.when().equals(NewWay.AS_IT_IS)) {
            return;
        }
        EditedXml.children(flow, CONDITION).toList().forEach(EditedXml::remove);
        if (wanted.asks()) {
            flows.ask(flow, wanted.condition());
        }
        if (wanted.when().equals(NewWay.OTHERWISE)) {
            source.setAttribute("default", id);
        } else if (source.getAttribute("default").equals(id)) {
            source.removeAttribute("default");
        }
    }

    private void draw(String id, String from, String to, boolean labelled) {
        diagram.box(from)
                .flatMap(one ->
                        diagram.box(to).map(other -> diagram.routing(Set.of()).between(one, other)))
                .ifPresent(route -> diagram.edge(id, route, labelled));
    }
}
