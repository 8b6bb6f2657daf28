package org.threecolumns.model;

import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** What a node of the journey calls, and after which decisions. */
final class Calls {

    /** The model of the front door, which holds two stages and has the name of neither. */
    static final String FRONT_DOOR = "front-door";

    private Calls() {}

    static boolean of(FlowNode node, KnownStage stage) {
        return of(node, stage.key());
    }

    static boolean of(FlowNode node, String key) {
        return node instanceof CallActivity call && key.equals(call.getCalledElement());
    }

    /** The decisions that lead to it; none where it needs none. */
    static Set<String> decisions(CallActivity call) {
        return ExtensionValues.get(call, ExtensionValues.ROUTE)
                .map(ExtensionValues::split)
                .orElse(Set.of());
    }
}
