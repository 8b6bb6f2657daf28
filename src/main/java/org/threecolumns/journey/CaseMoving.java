package org.threecolumns.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstructionsBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves one open case onto another version of its model, in the engine and in our own tables in one transaction. Nothing is
 * signed, opened or dated anew by it: the open stage, its draft and its due date stay what they are.
 */
@Service
public class CaseMoving {

    private static final String NO_PLACE = "no migration instruction";

    private final RuntimeService runtime;
    private final ModelSteps models;
    private final StageRunRepository runs;
    private final JdbcClient jdbc;

    CaseMoving(RuntimeService runtime, ModelSteps models, StageRunRepository runs, JdbcClient jdbc) {
        this.runtime = runtime;
        this.models = models;
        this.runs = runs;
        this.jdbc = jdbc;
    }

    /** What became of it: moved, or why not. A refused move has changed nothing only once its transaction is rolled back. */
    public sealed interface Outcome {

        record Moved() implements Outcome {}

        /** The case stands at a step whose id the other version does not have. */
        record NoPlace() implements Outcome {}

        /** A required stage would never be signed. */
        record WouldSkip(String why) implements Outcome {}

        record Refused(String why) implements Outcome {}
    }

    /** @param steps which step of the other version stands for one of this version, where their ids differ */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome move(String instanceId, String target, Map<String, String> steps) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        ProcessDefinitionEntity to = models.model(target);
        Optional<String> lost = signedAndLost(instanceId, to);
        if (lost.isPresent()) {
            return new Outcome.Refused(lost.get());
        }
        try {
            EngineDoor.run(() -> migrate(instance, models.model(instance.getProcessDefinitionId()), to, steps));
        } catch (MigratingProcessInstanceValidationException e) {
            return refusal(e.getValidationReport().getActivityInstanceReports());
        } catch (MigrationPlanValidationException e) {
            return new Outcome.Refused("The other version lays its steps out in a way that this case cannot follow");
        } finally {
            Refusals.clear();
        }
        steps.forEach((from, onto) -> renamed(instanceId, from, onto));
        return new Outcome.Moved();
    }

    /** What was decided at a step is read from the model that the case runs on; a step that is gone could not be asked any more. */
    private Optional<String> signedAndLost(String instanceId, ProcessDefinitionEntity to) {
        return runs.ofProcessInstance(instanceId).stream()
                .filter(run -> !run.isOpen() && to.findActivity(run.activityId()) == null)
                .findFirst()
                .map(run -> "“" + run.stage()
                        + "” was signed in this case, and the other version does not have that step under its id");
    }

    private void migrate(
            ProcessInstance instance,
            ProcessDefinitionEntity from,
            ProcessDefinitionEntity to,
            Map<String, String> steps) {
        MigrationInstructionsBuilder plan =
                runtime.createMigrationPlan(from.getId(), to.getId()).mapEqualActivities();
        steps.forEach((source, onto) -> {
            if (from.findActivity(source) != null && to.findActivity(onto) != null) {
                plan.mapActivities(source, onto);
                edges(from, source)
                        .filter(edge -> edges(to, onto).anyMatch(edge::equals))
                        .forEach(edge -> plan.mapActivities(edge, edge));
            }
        });
        runtime.newMigration(plan.build())
                .processInstanceIds(List.of(instance.getId()))
                .execute();
    }

    /** The events on the edge of a step, such as its reminder, which keeps its day. */
    private static Stream<String> edges(ProcessDefinitionEntity model, String step) {
        return ModelSteps.within(model)
                .filter(activity -> String.valueOf(activity.getProperty("type")).startsWith("boundary")
                        && activity.getEventScope().getId().equals(step))
                .map(ActivityImpl::getId);
    }

    private static Outcome refusal(List<MigratingActivityInstanceValidationReport> reports) {
        List<String> failures = reports.stream()
                .flatMap(report -> report.getFailures().stream())
                .toList();
        Optional<String> skips = failures.stream()
                .filter(StageMigrationGuard::tellsOfASkippedStage)
                .findFirst();
        if (skips.isPresent()) {
            return new Outcome.WouldSkip(skips.get());
        }
        return !failures.isEmpty() && failures.stream().allMatch(failure -> failure.contains(NO_PLACE))
                ? new Outcome.NoPlace()
                : new Outcome.Refused("The engine cannot move it: " + String.join("; ", failures));
    }

    private void renamed(String instanceId, String from, String onto) {
        jdbc.sql("update stage_run set activity_id = :onto where process_instance_id = :id and status = 'OPEN'"
                        + " and activity_id = :from")
                .param("onto", onto)
                .param("id", instanceId)
                .param("from", from)
                .update();
    }
}
