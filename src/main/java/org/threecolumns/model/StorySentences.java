package org.threecolumns.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The sentence that tells what one element does. */
final class StorySentences {

    private final Model model;
    private final LimitWords limits;
    private final Map<FlowNode, Integer> numbers;

    StorySentences(Model model, LimitWords limits, Map<FlowNode, Integer> numbers) {
        this.model = model;
        this.limits = limits;
        this.numbers = numbers;
    }

    /** @param before what was told before it, or null */
    String of(FlowNode node, FlowNode before) {
        if (node instanceof UserTask task) {
            return task(task, before);
        }
        if (node instanceof ServiceTask service) {
            return service(service);
        }
        if (node instanceof BoundaryEvent edge) {
            return edge(edge);
        }
        if (node instanceof ExclusiveGateway || node instanceof ParallelGateway) {
            return gateway(node);
        }
        return event(node);
    }

    private String event(FlowNode node) {
        String name = ElementWords.quoted(node);
        if (node instanceof StartEvent) {
            return name.isEmpty() ? "Here it begins." : "It begins: " + name + ".";
        }
        if (node instanceof EndEvent) {
            return name.isEmpty() ? "Here this way ends." : "Here this way ends: " + name + ".";
        }
        boolean link = !FlowGraph.linkOf(node).isEmpty();
        if (node instanceof IntermediateThrowEvent && link) {
            return "It jumps to where " + linkName(node) + " goes on.";
        }
        if (node instanceof IntermediateCatchEvent && link) {
            return "Here goes on whatever jumped to " + linkName(node) + ".";
        }
        return activity(node, name);
    }

    private String activity(FlowNode node, String name) {
        if (node instanceof CallActivity call) {
            String called = ElementWords.orElse(call.getCalledElement(), "none");
            return "The process " + (name.isEmpty() ? "" : name + " ") + "is gone through (" + called + ").";
        }
        if (node instanceof SubProcess part) {
            return part.triggeredByEvent()
                    ? "Beside all this, at any time: " + named(name, "a part of its own") + ", told next."
                    : "A part of its own is gone through: " + named(name, "it has no name") + ", told next.";
        }
        String kind = ElementWords.kind(model, node);
        return "Here stands " + named(name, "something without a name") + " (" + kind + ").";
    }

    private static String named(String name, String otherwise) {
        return name.isEmpty() ? otherwise : name;
    }

    private static String linkName(FlowNode node) {
        return "“" + FlowGraph.linkOf(node) + "”";
    }

    private String task(UserTask task, FlowNode before) {
        StageTask stage = new StageTask(model, task);
        String limit = limits.limit(stage.clock());
        String signed = isSignature(before) && follows(before, task) ? "When that is on record, " : "";
        String doing = TaskSentence.of(ElementWords.orElse(task.getName(), ""), ElementWords.roles(task));
        String within = limit.isEmpty() ? "" : ", within " + limit;
        return signed + (signed.isEmpty() ? doing : lower(doing)) + within + "." + kind(stage);
    }

    private static boolean follows(FlowNode before, FlowNode node) {
        return node.getIncoming().size() == 1 && StoryWalk.next(before).anyMatch(node::equals);
    }

    private static boolean isSignature(FlowNode node) {
        return node instanceof ServiceTask service
                && List.of(StageTask.SIGNING, StageTask.RECORDING, StageTask.AUTHORISING)
                        .contains(String.valueOf(service.getCamundaDelegateExpression()));
    }

    private static String kind(StageTask task) {
        if (task.isStage()) {
            return " It is a stage, with three columns and a number for each child.";
        }
        if (task.authorises().isPresent()) {
            return " It is a second look by somebody else at what was signed.";
        }
        return task.followUp().isPresent() ? " It is a short task, with its form only." : "";
    }

    private String service(ServiceTask service) {
        String name = ElementWords.quoted(service);
        return switch (String.valueOf(service.getCamundaDelegateExpression())) {
            case StageTask.SIGNING -> "It is signed straight after, or not at all: " + name + ".";
            case StageTask.RECORDING -> "It is recorded straight after: " + name + ".";
            case StageTask.AUTHORISING -> "The second look is recorded straight after: " + name + ".";
            case KnownExpressions.REMINDING -> "The service reminds: " + name + ".";
            case KnownExpressions.CHECKING -> "The service asks somebody to look: " + name + ".";
            case KnownExpressions.CLOSING -> "The service looks whether anything is still open: " + name + ".";
            default -> "The service does " + named(name, "something without a name") + ".";
        };
    }

    private String edge(BoundaryEvent edge) {
        String name = named(ElementWords.quoted(edge), "something without a name");
        String at = "While step " + numbers.getOrDefault(edge.getAttachedTo(), 0) + " is open";
        String when = Checkpoint.nameOf(edge)
                .map(limits::limit)
                .filter(limit -> !limit.isEmpty())
                .map(limit -> " after " + limit)
                .orElse("");
        String comes = ElementWords.isTimer(edge) ? " may come by the clock" + when : " may happen";
        return at + ", " + name + comes + (edge.cancelActivity() ? "; that ends the step." : "; the step goes on.");
    }

    private String gateway(FlowNode node) {
        String name = ElementWords.quoted(node);
        boolean parts = ElementWords.parts(node);
        if (node instanceof ExclusiveGateway) {
            return parts ? "It is asked: " + named(name, "nothing that has words.") : meet(node);
        }
        return parts ? "Ways begin beside each other." : "Here it waits until all ways have come.";
    }

    private String meet(FlowNode node) {
        String from = node.getIncoming().stream()
                .map(flow -> numbers.get(flow.getSource()))
                .filter(number -> number != null)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return "Here ways meet (from step " + from + ").";
    }

    /** Nothing is drawn behind a step that is no end. */
    String stop(FlowNode node) {
        return node instanceof SubProcess ? "" : " Nothing follows.";
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase() + sentence.substring(1);
    }
}
