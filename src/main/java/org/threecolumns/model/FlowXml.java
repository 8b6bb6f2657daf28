package org.threecolumns.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a process and the ways between them, in a file while it is changed. */
final class FlowXml {

    static final String FLOW = "bpmn:sequenceFlow";

    private static final Set<String> ACTIVITIES =
            Set.of("bpmn:task", "bpmn:callActivity", "bpmn:subProcess", "bpmn:transaction", "bpmn:adHocSubProcess");

    private static final String NAMESPACES = "<x xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
            + " xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">%s</x>";

    private final EditedXml xml;

    FlowXml(EditedXml xml) {
        this.xml = xml;
    }

    static boolean isNode(Element element) {
        String name = Names.of(element);
        return name.startsWith("bpmn:")
                && element.hasAttribute("id")
                && element.getParentNode() instanceof Element parent
                && (Names.of(parent).equals("bpmn:process") || ACTIVITIES.contains(Names.of(parent)))
                && (ACTIVITIES.contains(name)
                        || name.endsWith("Task")
                        || name.endsWith("Event")
                        || name.endsWith("Gateway"));
    }

    /** Whether an answer decides there which way is taken. */
    static boolean asks(Element node) {
        return Names.of(node).equals("bpmn:exclusiveGateway") || Names.of(node).equals("bpmn:inclusiveGateway");
    }

    Optional<Element> node(String id) {
        return xml.byId(id).filter(FlowXml::isNode);
    }

    Optional<Element> flow(String id) {
        return xml.byId(id).filter(element -> Names.of(element).equals(FLOW));
    }

    /** In the order of the file. */
    List<Element> nodes() {
        return xml.elements().filter(FlowXml::isNode).toList();
    }

    List<Element> from(String node) {
        return xml.all(FLOW)
                .filter(flow -> flow.getAttribute("sourceRef").equals(node))
                .toList();
    }

    List<Element> to(String node) {
        return xml.all(FLOW)
                .filter(flow -> flow.getAttribute("targetRef").equals(node))
                .toList();
    }

    List<Element> onTheEdgeOf(String node) {
        return xml.all("bpmn:boundaryEvent")
                .filter(event -> event.getAttribute("attachedToRef").equals(node))
                .toList();
    }

    /** The name of an element, or its id where it has none. */
    String nameOf(String id) {
        return xml.byId(id)
                .map(element -> ElementWords.orElse(element.getAttribute("name"), id))
                .orElse(id);
    }

    String freeId(String wanted) {
        return Wording.free(wanted, xml::has);
    }

    /** Our own markup for an element, behind another one. */
    void insertBehind(Element node, String markup) {
        xml.insert((Element) node.getParentNode(), NAMESPACES.formatted(markup), node.getNextSibling());
    }

    /** A way between two elements of the same process. */
    void connect(String id, Element source, Element target) {
        Element last = source;
        for (Element other : PlainXml.children((Element) source.getParentNode())) {
            last = Names.of(other).equals(FLOW) ? other : last;
        }
        insertBehind(
                last,
                "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />"
                        .formatted(
                                id,
                                EditedXml.safe(source.getAttribute("id")),
                                EditedXml.safe(target.getAttribute("id"))));
        mention(source, "outgoing", id);
        mention(target, "incoming", id);
    }

    /** A way leads to another element than before. */
    void lead(Element flow, Element target) {
        String id = flow.getAttribute("id");
        node(flow.getAttribute("targetRef")).ifPresent(old -> forget(old, id));
        flow.setAttribute("targetRef", target.getAttribute("id"));
        mention(target, "incoming", id);
    }

    /** The condition of a way, behind the notes that stand in it. */
    void ask(Element flow, String condition) {
        xml.insert(
                flow,
                NAMESPACES.formatted(
                        "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">%s</bpmn:conditionExpression>"
                                .formatted(EditedXml.safe(condition))),
                null);
    }

    /** What an element says of a way that is taken out: that it comes or goes there, or is for every other answer. */
    void forget(Element node, String flow) {
        Stream.of("bpmn:incoming", "bpmn:outgoing")
                .flatMap(kind -> EditedXml.children(node, kind))
                .filter(one -> PlainXml.text(one).equals(flow))
                .toList()
                .forEach(EditedXml::remove);
        if (node.getAttribute("default").equals(flow)) {
            node.removeAttribute("default");
        }
    }

    /** In the place that the standard has for it: behind notes and properties, incoming before outgoing. */
    private void mention(Element node, String kind, String flow) {
        List<String> before = kind.equals("incoming")
                ? List.of("bpmn:documentation", "bpmn:extensionElements", "bpmn:incoming")
                : List.of("bpmn:documentation", "bpmn:extensionElements", "bpmn:incoming", "bpmn:outgoing");
        Node place = node.getFirstChild();
        for (Element child : PlainXml.children(node)) {
            place = before.contains(Names.of(child)) ? child.getNextSibling() : place;
        }
        xml.insert(
                node, NAMESPACES.formatted("<bpmn:%1$s>%2$s</bpmn:%1$s>".formatted(kind, EditedXml.safe(flow))), place);
    }
}
