package org.threecolumns.model;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A process as a table that says all that its picture shows, for people who cannot see a picture or would rather read. */
final class ProcessTable {

    private final Model model;
    private final LimitWords limits;

    ProcessTable(Model model, ModelSet set) {
        this.model = model;
        this.limits = new LimitWords(set);
    }

    List<ShownProcess.Line> lines(List<FlowNode> order) {
        return order.stream().map(node -> line(node, order)).toList();
    }

    private ShownProcess.Line line(FlowNode node, List<FlowNode> order) {
        UserTask task = node instanceof UserTask person ? person : null;
        return new ShownProcess.Line(
                node.getId(),
                ElementWords.orElse(node.getName(), "(no name)"),
                ElementWords.kind(model, node),
                task == null ? "" : String.join(" or ", ElementWords.roles(task)),
                task == null ? called(node) : ElementWords.orElse(task.getCamundaFormKey(), ""),
                clock(node, task),
                Stream.concat(along(node), onTheEdge(node, order)).toList());
    }

    private static String called(FlowNode node) {
        return node instanceof CallActivity call ? ElementWords.orElse(call.getCalledElement(), "") : "";
    }

    private String clock(FlowNode node, UserTask task) {
        if (node instanceof BoundaryEvent edge) {
            return Checkpoint.nameOf(edge).map(limits::limit).orElse("");
        }
        return task == null ? "" : limits.limit(new StageTask(model, task).clock());
    }

    private Stream<ShownProcess.Follow> along(FlowNode node) {
        Stream<ShownProcess.Follow> flows = node.getOutgoing().stream()
                .filter(flow -> flow.getTarget() != null)
                .map(flow -> follow(flow.getTarget(), when(flow)));
        Stream<ShownProcess.Follow> links = StoryWalk.linked(node).map(caught -> follow(caught, ""));
        return Stream.concat(flows, links);
    }

    /** The answer that a way is for, in the words of the picture, or the condition where it has none. */
    static String when(SequenceFlow flow) {
        String condition = flow.getConditionExpression() == null
                ? ""
                : flow.getConditionExpression().getTextContent();
        return ElementWords.orElse(flow.getName(), ElementWords.orElse(condition, ""));
    }

    private Stream<ShownProcess.Follow> onTheEdge(FlowNode node, List<FlowNode> order) {
        return order.stream()
                .filter(other -> other instanceof BoundaryEvent edge && node.equals(edge.getAttachedTo()))
                .map(edge -> follow(edge, "on its edge"));
    }

    private ShownProcess.Follow follow(FlowNode node, String when) {
        String name = ElementWords.orElse(node.getName(), "(" + ElementWords.kind(model, node) + ")");
        return new ShownProcess.Follow(node.getId(), name, when);
    }
}
