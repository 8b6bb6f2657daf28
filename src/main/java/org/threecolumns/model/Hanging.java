package org.threecolumns.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What hangs on an element, so that it would be of no use without it. */
final class Hanging {

    private static final Set<String> SIGNATURES = Set.of(StageTask.SIGNING, StageTask.RECORDING, StageTask.AUTHORISING);

    private final FlowXml flows;

    Hanging(FlowXml flows) {
        this.flows = flows;
    }

    /** The element itself, the signature of its stage, what stands on their edges, and what only comes after that. */
    Set<String> with(String id) {
        Set<String> gone = new LinkedHashSet<>();
        gone.add(id);
        signatureOf(flows, id).ifPresent(gone::add);
        Set<String> reminders = new LinkedHashSet<>();
        gone.forEach(one -> flows.onTheEdgeOf(one).forEach(event -> reminders.add(event.getAttribute("id"))));
        if (flows.node(id)
                .filter(node -> Names.of(node).equals("bpmn:boundaryEvent"))
                .isPresent()) {
            reminders.add(id);
        }
        gone.addAll(reminders);
        List<String> after = List.copyOf(reminders);
        while (!after.isEmpty()) {
            after = after.stream()
                    .flatMap(one -> flows.from(one).stream())
                    .map(flow -> flow.getAttribute("targetRef"))
                    .filter(next ->
                            flows.to(next).stream().allMatch(flow -> gone.contains(flow.getAttribute("sourceRef"))))
                    .filter(gone::add)
                    .toList();
        }
        return gone;
    }

    /** The signature straight after a task, where nothing else leads there. */
    static Optional<String> signatureOf(FlowXml flows, String task) {
        List<Element> leaving = flows.from(task);
        boolean isTask = flows.node(task)
                .filter(node -> Names.of(node).equals("bpmn:userTask"))
                .isPresent();
        return isTask && leaving.size() == 1
                ? flows.node(leaving.get(0).getAttribute("targetRef"))
                        .filter(next ->
                                SIGNATURES.contains(next.getAttributeNS(ElementEditing.CAMUNDA, "delegateExpression")))
                        .map(next -> next.getAttribute("id"))
                        .filter(next -> flows.to(next).size() == 1)
                : Optional.empty();
    }
}
