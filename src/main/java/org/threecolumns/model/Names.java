package org.threecolumns.model;

import java.util.Map;
import org.w3c.dom.Node;

/** Short names of XML elements and attributes, by namespace and never by the prefix that a file happens to use. */
final class Names {

    private static final String OMG = "http://www.omg.org/spec/";
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(OMG + "BPMN/20100524/MODEL", "bpmn"),
            Map.entry(OMG + "BPMN/20100524/DI", "bpmndi"),
            Map.entry(OMG + "DD/20100524/DC", "dc"),
            Map.entry(OMG + "DD/20100524/DI", "di"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/MODEL/", "dmn"),
            Map.entry("https://www.omg.org/spec/DMN/20191111/DMNDI/", "dmndi"),
            Map.entry(OMG + "DMN/20180521/DC/", "dc"),
            Map.entry(OMG + "DMN/20180521/DI/", "di"),
            Map.entry("http://camunda.org/schema/1.0/bpmn", "camunda"),
            Map.entry("http://camunda.org/schema/1.0/dmn", "camunda"),
            Map.entry("http://camunda.org/schema/modeler/1.0", "modeler"),
            Map.entry("http://bpmn.io/schema/dmn/biodi/2.0", "biodi"),
            Map.entry("http://www.w3.org/2001/XMLSchema-instance", "xsi"));

    private Names() {}

    /** For example {@code bpmn:userTask}, or {@code formKey} for an attribute without namespace; "?" for unknown namespaces. */
    static String of(Node node) {
        String local = node.getLocalName() == null ? node.getNodeName() : node.getLocalName();
        return node.getNamespaceURI() == null
                ? local
                : PREFIXES.getOrDefault(node.getNamespaceURI(), "?") + ":" + local;
    }
}
