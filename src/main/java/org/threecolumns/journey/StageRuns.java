package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.Role;
import org.threecolumns.completeness.Gap;
import org.threecolumns.timeliness.Due;

/** Opens a stage run when the engine enters a stage, and ends it when the engine leaves it without a signature. */
@Service
class StageRuns {

    private final StageRunRepository runs;
    private final JourneyRepository journeys;
    private final StageSubjects subjects;
    private final Clocks clocks;
    private final StageTiers tiers;
    private final StageOpening opening;
    private final StageRecordRepository records;
    private final RunEnding ending;
    private final OpenTasks lists;
    private final CaseAccess access;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StageRuns(
            StageRunRepository runs,
            JourneyRepository journeys,
            StageSubjects subjects,
            Clocks clocks,
            StageTiers tiers,
            StageOpening opening,
            StageRecordRepository records,
            RunEnding ending,
            OpenTasks lists,
            CaseAccess access,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.journeys = journeys;
        this.subjects = subjects;
        this.clocks = clocks;
        this.tiers = tiers;
        this.opening = opening;
        this.records = records;
        this.ending = ending;
        this.lists = lists;
        this.access = access;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    void open(ExecutionEntity execution) {
        ActivityImpl activity = execution.getActivity();
        ExecutionEntity caller = execution.getProcessInstance().getSuperExecution();
        Journey journey = journeys.findByProcessInstanceId(execution.getRootProcessInstanceId())
                .orElseThrow();
        String stage = StageKeys.of(activity);
        StageSubjects.Subject subject = subjects.of(execution, journey, stage);
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        Clocks.Running running = clocks.running(execution, journey);
        Due due = running.due();
        StageRun run = runs.save(new StageRun(
                null,
                journey.familyId(),
                journey.episodeId(),
                journey.id(),
                execution.getProcessInstanceId(),
                caller == null ? "" : JourneyScopes.scopeOf(caller),
                caller == null ? "" : caller.getActivityId(),
                execution.getActivityInstanceId(),
                null,
                null,
                null,
                execution.getProcessDefinition().getKey(),
                activity.getId(),
                stage,
                StageKeys.kindOf(activity),
                StageKeys.formOf(task),
                StageKeys.groupsOf(task),
                subject.children(),
                subject.contactId(),
                subject.actNowId(),
                tiers.of(stage, subject.children()),
                StageRun.Status.OPEN,
                clock.instant(),
                running.startedAt(),
                due.dueOn(),
                due.dueAt(),
                due.explanation(),
                null,
                null,
                null,
                null,
                running.clock()));
        events.publishEvent(new StageRunOpened(run, running.mayGoOn()));
        if (run.childIds().isEmpty()) {
            supersede(run, records.lastOfEpisode(run.episodeId()).orElseThrow());
        } else {
            opening.opened(run);
        }
    }

    /** Everybody left us before the engine came here; {@link SupersededCalls} leaves it again. */
    private void supersede(StageRun run, StageRecord last) {
        ending.end(run, StageRun.Status.SUPERSEDED, last.id());
    }

    /** Leaving a stage without a signature is allowed (cancelling, withdrawing consent) and never counts as met. */
    void leave(ExecutionEntity execution) {
        runs.findByActivityInstanceId(execution.getActivityInstanceId())
                .filter(StageRun::isOpen)
                .filter(run -> execution.isCanceled())
                .ifPresent(this::leave);
    }

    private void leave(StageRun run) {
        StageRecord last = records.lastOfEpisode(run.episodeId())
                .filter(r -> r.kind() == StageRecord.Kind.CONSENT_WITHDRAWN
                        && r.journeyId().equals(run.journeyId()))
                .orElse(null);
        StageRun.Status status = last == null ? StageRun.Status.CANCELLED : StageRun.Status.SUPERSEDED;
        ending.end(run, status, last == null ? null : last.id());
    }

    /** What follows an act now is urgent; a family's lead professional is given the tasks of their role at once. */
    void taskCreated(DelegateTask task) {
        String activityInstanceId = task.getExecution().getActivityInstanceId();
        runs.taskCreated(activityInstanceId, task.getId());
        StageRun run = runs.findByActivityInstanceId(activityInstanceId).orElseThrow();
        if (run.actNowId() != null) {
            task.setPriority(OpenTasks.URGENT);
        }
        if (run.isOpen()) {
            lists.opened(run, task.getPriority());
        }
        if (run.roles().contains(Role.LEADPROFESSIONAL.group())) {
            access.leadOf(run.familyId()).ifPresent(task::setAssignee);
        }
    }

    void assigned(DelegateTask task) {
        String assignee = task.getAssignee();
        if (assignee != null && accounts.find(assignee).isEmpty()) {
            throw new RefusedException(
                    List.of(Gap.of("assignee", "unknown-person", "Give this to somebody with an account here")));
        }
        runs.assigned(task.getId(), assignee);
        lists.assigned(task.getId(), assignee);
    }

    void changed(DelegateTask task) {
        lists.prioritised(task.getId(), task.getPriority());
    }

    void taskDone(String taskId) {
        runs.taskDone(taskId, clock.instant());
    }
}
