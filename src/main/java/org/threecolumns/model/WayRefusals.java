package org.threecolumns.model;

import java.util.Optional;
import org.w3c.dom.Element;

/** Why no way can lead from one element to another, in plain words. */
final class WayRefusals {

    private WayRefusals() {}

    static Optional<String> of(FlowXml flows, Element source, Element target) {
        String from = source.getAttribute("id");
        String to = target.getAttribute("id");
        return leaves(flows, source)
                .or(() -> arrives(flows, target))
                .or(() -> when(from.equals(to), "Choose another element; a way back to itself would never end"))
                .or(() -> when(
                        !source.getParentNode().isSameNode(target.getParentNode()),
                        "Choose another element; “" + flows.nameOf(to) + "” stands in another part of the process"))
                .or(() -> when(
                        flows.from(from).stream()
                                .anyMatch(flow -> flow.getAttribute("targetRef").equals(to)),
                        "Choose another element; a way leads to “" + flows.nameOf(to) + "” already"));
    }

    /** Why no way can leave an element. */
    static Optional<String> leaves(FlowXml flows, Element source) {
        return when(
                Names.of(source).equals("bpmn:endEvent") || isOutsideOfTheWay(source),
                "Choose another element; no way leaves “" + flows.nameOf(source.getAttribute("id")) + "”");
    }

    /** Why no way can lead to an element. */
    static Optional<String> arrives(FlowXml flows, Element target) {
        String kind = Names.of(target);
        return when(
                kind.equals("bpmn:startEvent") || kind.equals("bpmn:boundaryEvent") || isOutsideOfTheWay(target),
                "Choose another element; no way leads to “" + flows.nameOf(target.getAttribute("id")) + "”");
    }

    /** A sub-process that an event begins. */
    private static boolean isOutsideOfTheWay(Element node) {
        return node.getAttribute("triggeredByEvent").equals("true");
    }

    private static Optional<String> when(boolean refused, String words) {
        return refused ? Optional.of(words) : Optional.empty();
    }
}
