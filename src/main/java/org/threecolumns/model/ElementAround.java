package org.threecolumns.model;

import java.util.List;
import org.w3c.dom.Element;

/**
 * What an element is connected with, and could be.
 *
 * @param ways ids of the ways that leave it
 * @param targets ids of the elements to which a way could lead from it
 * @param leaves whether a way may leave it
 * @param question whether an answer decides there
 */
public record ElementAround(List<String> ways, List<String> targets, boolean leaves, boolean question) {

    /** @return with nothing in it where the file has no such element */
    public static ElementAround of(ModelFile model, String id) {
        FlowXml flows = new FlowXml(EditedXml.of(model));
        Element source = flows.node(id).orElse(null);
        if (source == null) {
            return new ElementAround(List.of(), List.of(), false, false);
        }
        return new ElementAround(
                flows.from(id).stream().map(flow -> flow.getAttribute("id")).toList(),
                flows.nodes().stream()
                        .filter(target -> WayRefusals.of(flows, source, target).isEmpty())
                        .map(target -> target.getAttribute("id"))
                        .toList(),
                WayRefusals.leaves(flows, source).isEmpty(),
                FlowXml.asks(source));
    }
}
