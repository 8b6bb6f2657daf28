package org.threecolumns.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Where answers lead: goes through a model as the engine would with these answers, and every way at a question about something
 * else.
 */
final class AnswerWalk {

    private final FlowGraph graph;
    private final Map<String, String> answers;

    /** @param answers the value of each variable that was written */
    AnswerWalk(FlowGraph graph, Map<String, String> answers) {
        this.graph = graph;
        this.answers = answers;
    }

    /** What a token comes to first, of those at which {@code stops} holds; ends of the model always are. */
    Set<FlowNode> from(Collection<? extends FlowNode> starts, Predicate<FlowNode> stops) {
        Set<FlowNode> found = new LinkedHashSet<>();
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            List<FlowNode> next = next(node);
            if (stops.test(node) || next.isEmpty()) {
                found.add(node);
            } else if (seen.add(node)) {
                open.addAll(next);
            }
        }
        return found;
    }

    private List<FlowNode> next(FlowNode node) {
        if (!FlowGraph.isQuestion(node)) {
            return graph.next(node).toList();
        }
        List<SequenceFlow> asked =
                node.getOutgoing().stream().filter(AnswerWalk::asks).toList();
        Stream<SequenceFlow> taken =
                asked.stream().allMatch(this::isAbout) ? taken(node, asked) : node.getOutgoing().stream();
        return taken.map(SequenceFlow::getTarget).toList();
    }

    /** The first way whose answer was given; the ways for every other one, where none was. */
    private Stream<SequenceFlow> taken(FlowNode node, List<SequenceFlow> asked) {
        return asked.stream()
                .filter(this::holds)
                .findFirst()
                .map(Stream::of)
                .orElseGet(() -> node.getOutgoing().stream().filter(flow -> !asks(flow)));
    }

    private static boolean asks(SequenceFlow flow) {
        return flow.getConditionExpression() != null;
    }

    private boolean isAbout(SequenceFlow flow) {
        return variable(flow).filter(answers::containsKey).isPresent();
    }

    private boolean holds(SequenceFlow flow) {
        String condition = flow.getConditionExpression().getTextContent();
        return variable(flow)
                .map(answers::get)
                .filter(answer -> KnownExpressions.holds(condition, answer))
                .isPresent();
    }

    private static Optional<String> variable(SequenceFlow flow) {
        return KnownExpressions.comparedVariable(flow.getConditionExpression().getTextContent());
    }
}
