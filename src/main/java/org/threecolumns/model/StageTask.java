package org.threecolumns.model;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task as a stage, a follow-up, or the authorisation of a stage by somebody else. */
record StageTask(Model model, UserTask task) {

    static final String SIGNING = "${signStageDelegate}";
    static final String RECORDING = "${recordFollowUpDelegate}";
    static final String AUTHORISING = "${recordAuthorisationDelegate}";

    static Stream<StageTask> in(Model model) {
        return model.elements(UserTask.class).map(task -> new StageTask(model, task));
    }

    Optional<String> stage() {
        return ExtensionValues.get(task, ExtensionValues.STAGE);
    }

    Optional<String> followUp() {
        return ExtensionValues.get(task, ExtensionValues.FOLLOW_UP);
    }

    /** The stage that somebody else authorises here. */
    Optional<String> authorises() {
        return ExtensionValues.get(task, ExtensionValues.AUTHORISES);
    }

    /** The key under which it is signed and listed; empty when the task is none of the three. */
    String key() {
        return stage().or(this::followUp)
                .or(() -> authorises().map(stage -> stage + "-authorisation"))
                .orElse("");
    }

    /** The clock that it runs on: an authorisation shares the clock of its stage. */
    String clock() {
        return authorises().orElseGet(this::key);
    }

    boolean isStage() {
        return stage().isPresent();
    }

    boolean isOneKind() {
        return Stream.of(stage(), followUp(), authorises())
                        .filter(Optional::isPresent)
                        .count()
                == 1;
    }

    boolean is(KnownStage known) {
        return known.key().equals(key()) && known.isStage() == isStage();
    }

    /** What must stand straight after it. */
    String signature() {
        if (isStage()) {
            return SIGNING;
        }
        return authorises().isPresent() ? AUTHORISING : RECORDING;
    }

    /** The service task straight after it, if that is what its only flow leads to. */
    Optional<ServiceTask> signer() {
        if (task.getOutgoing().size() != 1) {
            return Optional.empty();
        }
        FlowNode next = task.getOutgoing().iterator().next().getTarget();
        return next instanceof ServiceTask service ? Optional.of(service) : Optional.empty();
    }

    Set<String> roles() {
        return task.getCamundaCandidateGroups() == null
                ? Set.of()
                : ExtensionValues.split(task.getCamundaCandidateGroups());
    }

    Finding finding(String rule, String words) {
        return model.finding(rule, task.getId(), words);
    }

    /** The name as people see it, or else the id. */
    String name() {
        return task.getName() == null ? task.getId() : task.getName();
    }
}
