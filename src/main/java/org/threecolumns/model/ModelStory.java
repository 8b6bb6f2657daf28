package org.threecolumns.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * A process in plain sentences, one numbered step for each of its elements, so that people who draw nothing can say whether it is
 * right. A step that does not go on to the next one says where it goes.
 */
public final class ModelStory {

    /** @param id of the element that it tells about */
    public record Step(int number, String id, String words) {}

    private final List<FlowNode> order;
    private final Map<FlowNode, Integer> numbers = new HashMap<>();
    private final StorySentences sentences;

    ModelStory(Model model, ModelSet set) {
        order = StoryWalk.of(model);
        order.forEach(node -> numbers.put(node, numbers.size() + 1));
        sentences = new StorySentences(model, new LimitWords(set), numbers);
    }

    List<FlowNode> order() {
        return order;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        FlowNode before = null;
        for (FlowNode node : order) {
            String words = sentences.of(node, before) + onward(node);
            steps.add(new Step(numbers.get(node), node.getId(), words));
            before = node;
        }
        return List.copyOf(steps);
    }

    /** Where it goes on, when that is not plain from the order. */
    private String onward(FlowNode node) {
        List<FlowNode> next = StoryWalk.next(node).distinct().toList();
        if (node.getOutgoing().size() > 1) {
            return " " + answers(node);
        }
        if (next.isEmpty()) {
            return node instanceof EndEvent || !node.getOutgoing().isEmpty() ? "" : sentences.stop(node);
        }
        int to = numbers.getOrDefault(next.get(0), 0);
        if (to == 0 || to == numbers.get(node) + 1) {
            return "";
        }
        return (to <= numbers.get(node) ? " Then it goes back to " : " Then it goes on at ") + step(next.get(0)) + ".";
    }

    private String answers(FlowNode node) {
        boolean asks = node instanceof ExclusiveGateway;
        return node.getOutgoing().stream()
                .filter(flow -> numbers.containsKey(flow.getTarget()))
                .map(flow -> (asks ? answer(flow) + ": " + back(node, flow.getTarget()) : "") + step(flow.getTarget()))
                .collect(Collectors.joining(asks ? "; " : " and ", asks ? "" : "They begin at ", "."));
    }

    private static String answer(SequenceFlow flow) {
        String when = ProcessTable.when(flow);
        String words = when.isEmpty() ? "without an answer" : "“" + when + "”";
        return FlowPainter.isDefault(flow) ? words + ", and whatever nobody foresaw" : words;
    }

    private String back(FlowNode from, FlowNode to) {
        return numbers.get(to) <= numbers.get(from) ? "back to " : "";
    }

    private String step(FlowNode node) {
        String name = ElementWords.quoted(node);
        return "step " + numbers.get(node) + (name.isEmpty() ? "" : " (" + name + ")");
    }
}
