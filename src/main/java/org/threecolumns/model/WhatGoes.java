package org.threecolumns.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What goes with an element that is taken out of a model, and what leads where then. */
final class WhatGoes {

    private final EditedXml xml;
    private final FlowXml flows;
    private final String id;
    private final Set<String> gone;

    WhatGoes(EditedXml xml, FlowXml flows, String id) {
        this.xml = xml;
        this.flows = flows;
        this.id = id;
        this.gone = flows.node(id).isPresent() ? new Hanging(flows).with(id) : Set.of();
    }

    /** The element and all that would hang in the air without it, by id. */
    Set<String> gone() {
        return gone;
    }

    List<String> told() {
        Stream<String> others =
                gone.stream().filter(one -> !one.equals(id)).map(one -> "“" + flows.nameOf(one) + "” goes with it");
        Stream<String> ways = Stream.of(ways().size())
                .filter(number -> number > 0)
                .map(number -> number == 1 ? "One way goes with it" : number + " ways go with it");
        Stream<String> after = next().stream().flatMap(target -> healed().stream()
                .map(flow -> "“" + flows.nameOf(flow.getAttribute("sourceRef")) + "” leads to “"
                        + flows.nameOf(target.getAttribute("id")) + "” then"));
        return Stream.of(others, ways, after, limit()).flatMap(words -> words).toList();
    }

    /** Nothing here reaches into the table, and it must not: cases that are open ask it as long as they last. */
    private Stream<String> limit() {
        return flows.node(id).stream()
                .flatMap(PlainXml::walk)
                .filter(part -> Names.of(part).equals("camunda:property"))
                .filter(part -> part.getAttribute("name").equals(ExtensionValues.STAGE))
                .map(
                        part ->
                                "The row of its limit in timescales.dmn stays: cases that are open on earlier versions go by it");
    }

    /** Ways that begin or end at what goes, other than those that go on to something else. */
    List<Element> ways() {
        Set<String> kept = next().isEmpty()
                ? Set.of()
                : healed().stream().map(flow -> flow.getAttribute("id")).collect(Collectors.toSet());
        return xml.all(FlowXml.FLOW)
                .filter(flow ->
                        gone.contains(flow.getAttribute("sourceRef")) || gone.contains(flow.getAttribute("targetRef")))
                .filter(flow -> !kept.contains(flow.getAttribute("id")))
                .toList();
    }

    /** The one element that follows, where there is one. */
    Optional<Element> next() {
        List<Element> leaving = Stream.of(id, Hanging.signatureOf(flows, id).orElse(id))
                .distinct()
                .flatMap(one -> flows.from(one).stream())
                .filter(flow -> !gone.contains(flow.getAttribute("targetRef")))
                .toList();
        return leaving.size() == 1 ? flows.node(leaving.get(0).getAttribute("targetRef")) : Optional.empty();
    }

    /** The ways that go on to what follows. */
    List<Element> healed() {
        String target = next().map(node -> node.getAttribute("id")).orElse("");
        return flows.to(id).stream()
                .filter(flow -> !gone.contains(flow.getAttribute("sourceRef")))
                .filter(flow -> !flow.getAttribute("sourceRef").equals(target))
                .filter(flow -> flows.from(flow.getAttribute("sourceRef")).stream()
                        .noneMatch(other -> other.getAttribute("targetRef").equals(target)))
                .toList();
    }
}
