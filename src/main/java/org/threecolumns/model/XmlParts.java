package org.threecolumns.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** A process or a decision taken apart for comparing, from the file as it is written, so that nothing unknown is missed. */
final class XmlParts {

    private static final Set<String> LEFT_OUT =
            Set.of("bpmn:incoming", "bpmn:outgoing", "bpmndi:BPMNDiagram", "dmndi:DMNDI");

    private static final Set<String> DRAWN = Set.of("bpmndi:BPMNShape", "bpmndi:BPMNEdge");

    /** Holds parts of its own rather than being part of one. */
    private static final Set<String> FRAMES = Set.of(
            "bpmn:definitions",
            "bpmn:process",
            "bpmn:subProcess",
            "dmn:definitions",
            "dmn:decision",
            "dmn:decisionTable");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("name", "name"),
            Map.entry("sourceRef", "comes from"),
            Map.entry("targetRef", "leads to"),
            Map.entry("attachedToRef", "on the edge of"),
            Map.entry("cancelActivity", "ends what it is on"),
            Map.entry("default", "otherwise"),
            Map.entry("camunda:formKey", "form"),
            Map.entry("camunda:candidateGroups", "who"),
            Map.entry("camunda:dueDate", "due"),
            Map.entry("camunda:delegateExpression", "what the service does"),
            Map.entry("camunda:versionTag", "version tag"),
            Map.entry("camunda:historyTimeToLive", "kept for days"),
            Map.entry("camunda:asyncBefore", "save point before it"),
            Map.entry("calledElement", "process"),
            Map.entry("bpmn:conditionExpression", "condition"),
            Map.entry("bpmn:documentation", "reason"),
            Map.entry("hitPolicy", "which rows count"),
            Map.entry("label", "heading"));

    private final Map<String, String> places = new HashMap<>();
    private final List<FilePart> parts = new ArrayList<>();

    private XmlParts() {}

    static List<FilePart> of(Element root) {
        XmlParts reading = new XmlParts();
        PlainXml.walk(root).filter(e -> DRAWN.contains(Names.of(e))).forEach(reading::place);
        reading.frame(root);
        return reading.parts;
    }

    private void place(Element drawn) {
        String points = PlainXml.children(drawn).stream()
                .filter(child -> Set.of("dc:Bounds", "di:waypoint").contains(Names.of(child)))
                .map(child -> PlainXml.attributes(child)
                        .map(a -> a.getName() + " " + a.getValue())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
        places.put(drawn.getAttribute("bpmnElement"), points);
    }

    private void frame(Element frame) {
        List<Element> inside = new ArrayList<>();
        Map<String, String> own = new TreeMap<>();
        attributes(frame, "", own);
        List<String> columns = new ArrayList<>();
        for (Element child : PlainXml.children(frame)) {
            String name = Names.of(child);
            if (Set.of("dmn:input", "dmn:output").contains(name)) {
                columns.add(column(child));
            }
            if (!LEFT_OUT.contains(name)) {
                if (child.hasAttribute("id") && !"bpmn:extensionElements".equals(name)) {
                    inside.add(child);
                } else {
                    flatten(child, WORDS.getOrDefault(name, local(child)), own);
                }
            }
        }
        parts.add(part(frame, own, false));
        inside.forEach(child -> inside(child, columns));
    }

    private void inside(Element element, List<String> columns) {
        String name = Names.of(element);
        if (FRAMES.contains(name)) {
            frame(element);
        } else if (name.equals("dmn:rule")) {
            parts.add(row(element, columns));
        } else {
            Map<String, String> properties = new TreeMap<>();
            attributes(element, "", properties);
            if (!PlainXml.text(element).isEmpty()) {
                properties.put("text", PlainXml.text(element));
            }
            PlainXml.children(element).stream()
                    .filter(child -> !LEFT_OUT.contains(Names.of(child)))
                    .forEach(child -> flatten(child, WORDS.getOrDefault(Names.of(child), local(child)), properties));
            parts.add(part(element, properties, false));
        }
    }

    private FilePart part(Element element, Map<String, String> properties, boolean ordered) {
        String id = element.getAttribute("id");
        String name = ElementWords.orElse(
                element.getAttribute("name"), ElementWords.orElse(element.getAttribute("label"), ""));
        String type = ElementWords.spaced(local(element));
        return new FilePart(id.isBlank() ? type : id, name, type, properties, places.getOrDefault(id, ""), ordered);
    }

    private FilePart row(Element rule, List<String> columns) {
        Map<String, String> cells = new TreeMap<>();
        List<Element> entries = PlainXml.children(rule).stream()
                .filter(child -> Names.of(child).endsWith("Entry"))
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            String text = PlainXml.walk(entries.get(i))
                    .map(PlainXml::text)
                    .filter(t -> !t.isEmpty())
                    .collect(Collectors.joining(" "));
            cells.put(i < columns.size() ? columns.get(i) : "column " + (i + 1), text.isEmpty() ? "any" : text);
        }
        PlainXml.children(rule).stream()
                .filter(child -> Names.of(child).equals("dmn:description"))
                .forEach(child -> cells.put("note", PlainXml.text(child)));
        String id = rule.getAttribute("id");
        return new FilePart(id, String.join(", ", first(entries)), "row", cells, "", true);
    }

    /** A row is known by what it is about. */
    private static List<String> first(List<Element> entries) {
        return entries.stream()
                .limit(1)
                .flatMap(entry -> PlainXml.walk(entry).map(PlainXml::text))
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private static String column(Element column) {
        return ElementWords.orElse(
                column.getAttribute("label"),
                ElementWords.orElse(column.getAttribute("name"), column.getAttribute("id")));
    }

    /** Everything at and below an element, each under its way there. */
    private static void flatten(Element element, String way, Map<String, String> into) {
        if (Names.of(element).equals("camunda:property")) {
            add(into, "property " + element.getAttribute("name"), element.getAttribute("value"));
            return;
        }
        attributes(element, way + " ", into);
        if (!PlainXml.text(element).isEmpty()) {
            add(into, way, PlainXml.text(element));
        }
        for (Element child : PlainXml.children(element)) {
            boolean wrapper = Set.of("extensionElements", "properties").contains(way);
            String name = WORDS.getOrDefault(Names.of(child), local(child));
            flatten(child, wrapper ? name : way + " " + name, into);
        }
    }

    private static void attributes(Element element, String way, Map<String, String> into) {
        PlainXml.attributes(element)
                .filter(a -> !a.getName().equals("id"))
                .forEach(a -> add(into, way + WORDS.getOrDefault(Names.of(a), name(a)), a.getValue()));
    }

    private static String name(Attr attribute) {
        return attribute.getLocalName() == null ? attribute.getName() : ElementWords.spaced(attribute.getLocalName());
    }

    private static void add(Map<String, String> into, String name, String value) {
        into.merge(name, value, (one, other) -> one + "; " + other);
    }

    private static String local(Element element) {
        return element.getLocalName() == null ? element.getNodeName() : element.getLocalName();
    }
}
