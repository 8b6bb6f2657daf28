package org.threecolumns.journey;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** Our extension properties of a model's elements ({@code stage}, {@code followUp}, {@code authorises},
 * {@code checkpoint}, {@code route}, {@code variables}). */
final class ModelProperties {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String PREFIX = "threecolumns.";

    static final String STAGE = "stage";
    static final String FOLLOW_UP = "followUp";
    static final String AUTHORISES = "authorises";
    static final String CHECKPOINT = "checkpoint";
    static final String ROUTE = "route";
    static final String VARIABLES = "variables";

    private ModelProperties() {}

    /** Copies the properties of the XML element onto the parsed element, where listeners find them. */
    static void copy(Element element, CoreModelElement parsed) {
        read(element).forEach((name, value) -> parsed.setProperty(PREFIX + name, value));
    }

    static String get(CoreModelElement parsed, String name) {
        return (String) parsed.getProperty(PREFIX + name);
    }

    private static Map<String, String> read(Element element) {
        Map<String, String> found = new HashMap<>();
        Element extensions = element.element("extensionElements");
        Element properties = extensions == null ? null : extensions.elementNS(camunda(), "properties");
        if (properties != null) {
            for (Element property : properties.elementsNS(camunda(), "property")) {
                found.put(property.attribute("name"), property.attribute("value"));
            }
        }
        return found;
    }

    private static Namespace camunda() {
        return new Namespace(CAMUNDA);
    }
}
