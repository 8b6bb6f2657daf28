package org.threecolumns.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;

/** What looks at a task while people work on it, and takes nothing away from it. */
final class ReminderRules {

    /** Forty-five working days are too long to look only at their end. */
    private static final Map<String, Set<String>> LOOKED_AT =
            Map.of("assessment", Set.of("assessment-checkpoint-1", "assessment-checkpoint-2"));

    private ReminderRules() {}

    static List<ModelRule> all() {
        return List.of(
                ModelRule.ofTask(
                        "reminder-kept",
                        "Without its reminder a late stage would be noticed by chance",
                        ReminderRules::reminder),
                ModelRule.ofTask(
                        "checkpoint-kept",
                        "Without its checkpoints an assessment could drift for weeks before anybody looks at it",
                        ReminderRules::checkpoints));
    }

    private static Stream<Finding> reminder(StageTask task, String rule) {
        List<BoundaryEvent> reminders =
                edges(task).filter(event -> Checkpoint.nameOf(event).isEmpty()).toList();
        boolean kept = reminders.size() == 1 && Checkpoint.isNoted(reminders.get(0), KnownExpressions.REMINDING);
        return kept
                ? Stream.empty()
                : Stream.of(task.finding(
                        rule,
                        "“" + task.name() + "” needs exactly one reminder on its edge, which interrupts nothing"));
    }

    private static Stream<Finding> checkpoints(StageTask task, String rule) {
        List<Checkpoint> present = Checkpoint.in(task.model())
                .filter(checkpoint -> task.task().equals(checkpoint.event().getAttachedTo()))
                .toList();
        Stream<Finding> lost = LOOKED_AT.getOrDefault(task.stage().orElse(""), Set.of()).stream()
                .filter(name -> present.stream()
                        .noneMatch(checkpoint -> checkpoint.name().equals(name)))
                .sorted()
                .map(name -> task.finding(rule, "“" + task.name() + "” would lose its checkpoint “" + name + "”"));
        Stream<Finding> faulty = present.stream()
                .filter(checkpoint -> !task.isStage() || !checkpoint.isRight())
                .map(checkpoint -> task.model()
                        .finding(
                                rule,
                                checkpoint.event().getId(),
                                "“" + checkpoint.name()
                                        + "” interrupts nothing, is recorded under its own name, and ends there"));
        return Stream.concat(lost, faulty);
    }

    private static Stream<BoundaryEvent> edges(StageTask task) {
        return task.model().elements(BoundaryEvent.class).filter(event -> task.task()
                .equals(event.getAttachedTo()));
    }
}
