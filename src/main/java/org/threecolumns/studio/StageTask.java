package org.threecolumns.studio;

import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task as a stage or follow-up. */
record StageTask(Model model, UserTask task) {

    static final String SIGNING = "${signStageDelegate}";
    static final String RECORDING = "${recordFollowUpDelegate}";

    static Stream<StageTask> in(Model model) {
        return model.elements(UserTask.class).map(task -> new StageTask(model, task));
    }

    Optional<String> stage() {
        return ExtensionValues.get(task, ExtensionValues.STAGE);
    }

    Optional<String> followUp() {
        return ExtensionValues.get(task, ExtensionValues.FOLLOW_UP);
    }

    /** The stage's or follow-up's key; empty when the task is neither. */
    String key() {
        return stage().or(this::followUp).orElse("");
    }

    boolean isStage() {
        return stage().isPresent();
    }

    boolean is(KnownStage known) {
        return known.key().equals(key()) && known.isStage() == isStage();
    }

    /** What must stand straight after it. */
    String signature() {
        return isStage() ? SIGNING : RECORDING;
    }

    /** The service task straight after it, if that is what its only flow leads to. */
    Optional<ServiceTask> signer() {
        if (task.getOutgoing().size() != 1) {
            return Optional.empty();
        }
        FlowNode next = task.getOutgoing().iterator().next().getTarget();
        return next instanceof ServiceTask service ? Optional.of(service) : Optional.empty();
    }

    Finding finding(String rule, String words) {
        return model.finding(rule, task.getId(), words);
    }

    /** The name as people see it, or else the id. */
    String name() {
        return task.getName() == null ? task.getId() : task.getName();
    }
}
