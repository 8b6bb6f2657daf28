package org.threecolumns.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Our own properties say what a task is; they are read here and in the engine, and must read the same in both. */
final class PropertyRules {

    private static final Set<String> KNOWN = Set.of(
            ExtensionValues.STAGE,
            ExtensionValues.FOLLOW_UP,
            ExtensionValues.AUTHORISES,
            ExtensionValues.CHECKPOINT,
            ExtensionValues.ROUTE,
            ExtensionValues.VARIABLES);

    private PropertyRules() {}

    static List<ModelRule> all() {
        return List.of(ModelRule.ofModel(
                "property-plain",
                "A property written twice could say one thing to this check and another to the engine",
                PropertyRules::plain));
    }

    private static Stream<Finding> plain(Model model, String rule) {
        return PlainXml.walk(model.xml())
                .filter(element -> Names.of(element).equals("bpmn:extensionElements"))
                .filter(extensions -> !isPlain(extensions))
                .map(extensions -> model.finding(
                        rule,
                        PlainXml.idOf(extensions),
                        "Each of the properties "
                                + String.join(", ", KNOWN.stream().sorted().toList())
                                + " is written once, with a value, and there are no others"));
    }

    private static boolean isPlain(Element extensions) {
        List<Element> lists = named(extensions, "camunda:properties");
        List<Element> properties = lists.stream()
                .flatMap(list -> named(list, "camunda:property").stream())
                .toList();
        Set<String> seen = new HashSet<>();
        return lists.size() <= 1
                && properties.stream()
                        .allMatch(property -> KNOWN.contains(property.getAttribute("name"))
                                && seen.add(property.getAttribute("name"))
                                && !property.getAttribute("value").isBlank());
    }

    private static List<Element> named(Element parent, String name) {
        return PlainXml.children(parent).stream()
                .filter(child -> Names.of(child).equals(name))
                .toList();
    }
}
