package org.threecolumns.model;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A way as it stands in the file.
 *
 * @param source name of the element that it leaves
 * @param question whether an answer decides there
 */
public record WaySaid(String id, String source, String target, boolean question, NewWay way) {

    /** @return nothing where the file has no such way */
    public static Optional<WaySaid> of(ModelFile model, String id) {
        FlowXml flows = new FlowXml(EditedXml.of(model));
        return flows.flow(id).map(flow -> {
            String source = flow.getAttribute("sourceRef");
            String condition = EditedXml.children(flow, WayEditing.CONDITION)
                    .map(PlainXml::text)
                    .findFirst()
                    .orElse("");
            boolean otherwise = flows.node(source)
                    .filter(node -> node.getAttribute("default").equals(id))
                    .isPresent();
            return new WaySaid(
                    id,
                    flows.nameOf(source),
                    flows.nameOf(flow.getAttribute("targetRef")),
                    flows.node(source).filter(FlowXml::asks).isPresent(),
                    NewWay.said(flow.getAttribute("name"), condition, otherwise));
        });
    }

    /** What the process may ask on its ways. */
    public static Set<String> variables(ModelFile model) {
        return variables(EditedXml.of(model));
    }

    static Set<String> variables(EditedXml xml) {
        Set<String> all = new TreeSet<>();
        xml.all("camunda:property")
                .filter(property -> property.getAttribute("name").equals(ExtensionValues.VARIABLES))
                .forEach(property -> all.addAll(ExtensionValues.split(property.getAttribute("value"))));
        return all;
    }
}
