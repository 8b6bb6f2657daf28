package org.threecolumns.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.threecolumns.access.Role;

/** What elements of a model are called in tables and sentences. */
final class ElementWords {

    private ElementWords() {}

    static String orElse(String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    /** The name in quotation marks, or nothing. */
    static String quoted(FlowNode node) {
        return node.getName() == null || node.getName().isBlank()
                ? ""
                : "“" + node.getName().strip() + "”";
    }

    static String kind(Model model, FlowNode node) {
        if (node instanceof UserTask task) {
            return task(new StageTask(model, task));
        }
        if (node instanceof ServiceTask service) {
            return service(service);
        }
        if (node instanceof ExclusiveGateway) {
            return parts(node) ? "question" : "ways meet";
        }
        if (node instanceof ParallelGateway) {
            return parts(node) ? "ways begin beside each other" : "wait for all ways";
        }
        if (node instanceof BoundaryEvent edge) {
            return (isTimer(edge) ? "clock" : "event") + " on the edge" + (edge.cancelActivity() ? ", ends it" : "");
        }
        return other(node);
    }

    private static String other(FlowNode node) {
        boolean link = !FlowGraph.linkOf(node).isEmpty();
        if (node instanceof IntermediateThrowEvent && link) {
            return "jump";
        }
        if (node instanceof IntermediateCatchEvent && link) {
            return "landing";
        }
        if (node instanceof SubProcess part) {
            return part.triggeredByEvent() ? "beside the rest" : "part of its own";
        }
        return node instanceof CallActivity
                ? "other process"
                : spaced(node.getElementType().getTypeName());
    }

    private static String task(StageTask task) {
        if (task.isStage()) {
            return "stage";
        }
        if (task.authorises().isPresent()) {
            return "authorisation";
        }
        return task.followUp().isPresent() ? "short task" : "task of a person";
    }

    private static String service(ServiceTask service) {
        return switch (String.valueOf(service.getCamundaDelegateExpression())) {
            case StageTask.SIGNING -> "signature";
            case StageTask.RECORDING -> "record";
            case StageTask.AUTHORISING -> "authorisation on record";
            case KnownExpressions.REMINDING -> "reminder";
            case KnownExpressions.CHECKING -> "checkpoint";
            case KnownExpressions.CLOSING -> "closing of the episode";
            default -> "service";
        };
    }

    static boolean parts(FlowNode node) {
        return node.getOutgoing().size() > 1;
    }

    static boolean isTimer(BoundaryEvent edge) {
        return !edge.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    /** The roles of a task as people call them, in the order of the model. */
    static List<String> roles(UserTask task) {
        return Arrays.stream(orElse(task.getCamundaCandidateGroups(), "").split(","))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .map(group -> Role.ofGroup(group).map(Role::label).orElse("“" + group + "”"))
                .toList();
    }

    /** "startEvent" as "start event". */
    static String spaced(String typeName) {
        return typeName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
