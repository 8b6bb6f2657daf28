package org.threecolumns.journey;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import org.threecolumns.timeliness.Deadlines;
import org.threecolumns.timeliness.Due;

/**
 * The bean that models ask for dates: {@code ${clocks.due(execution)}}, {@code ${clocks.reminder(execution)}} and
 * {@code ${clocks.checkpoint(execution, 'name')}}.
 */
@Component("clocks")
public class Clocks {

    /** Meetings that can be adjourned. */
    static final Set<String> ADJOURNED = Set.of(JourneyKeys.CONFERENCE_STAGE, JourneyKeys.REVIEW_STAGE);

    private final Deadlines deadlines;
    private final JourneyRepository journeys;
    private final StageRunRepository runs;
    private final StageSubjects subjects;
    private final Authorisations authorisations;

    Clocks(
            Deadlines deadlines,
            JourneyRepository journeys,
            StageRunRepository runs,
            StageSubjects subjects,
            Authorisations authorisations) {
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.runs = runs;
        this.subjects = subjects;
        this.authorisations = authorisations;
    }

    /** Which clock a stage has, when it began, when it ends, and whether it may have begun under a run before. */
    record Running(String clock, Instant startedAt, Due due, boolean mayGoOn) {}

    /** When the stage that the execution enters is due, as its run says once it is open. */
    public Date due(DelegateExecution execution) {
        return Date.from(runs.findByActivityInstanceId(execution.getActivityInstanceId())
                .map(StageRun::dueAt)
                .orElseGet(() -> running((ExecutionEntity) execution).due().dueAt()));
    }

    /** When to remind; a reminder never closes or blocks anything. */
    public Date reminder(DelegateExecution execution) {
        Running running = running((ExecutionEntity) execution);
        return Date.from(deadlines.reminderAt(running.due().dueAt(), running.startedAt()));
    }

    /** When a manager looks at how the stage is going, counted from where its own clock began. */
    public Date checkpoint(DelegateExecution execution, String name) {
        Instant started = running((ExecutionEntity) execution).startedAt();
        return Date.from(deadlines.due(name, started).dueAt());
    }

    /**
     * An authorisation has the clock of the stage that it is about, and so has the stage when it is returned: the limit is kept
     * when both are done.
     */
    private Running running(ExecutionEntity execution) {
        return running(execution, journeyOf(execution));
    }

    /** The same, where the journey is known. */
    Running running(ExecutionEntity execution, Journey journey) {
        String stage = StageKeys.of(execution.getActivity());
        if (StageKeys.kindOf(execution.getActivity()) == StageRun.Kind.AUTHORISATION) {
            return ofRun(authorisations.latest(execution.getProcessInstanceId(), StageKeys.authorised(stage)));
        }
        return returned(execution, stage).map(Clocks::ofRun).orElseGet(() -> begun(execution, journey, stage));
    }

    private Optional<StageRun> returned(ExecutionEntity execution, String stage) {
        return Authorisations.isAsked(execution.getProcessDefinition(), stage)
                ? authorisations.returned(execution.getProcessInstanceId(), stage)
                : Optional.empty();
    }

    private Journey journeyOf(ExecutionEntity execution) {
        return journeys.findByProcessInstanceId(execution.getRootProcessInstanceId())
                .orElseThrow();
    }

    private Running begun(ExecutionEntity execution, Journey journey, String stage) {
        ClockStarts.Start start = subjects.clockStart(execution, journey, stage);
        return new Running(
                start.clock(), start.at(), deadlines.due(start.clock(), start.at()), ADJOURNED.contains(stage));
    }

    private static Running ofRun(StageRun run) {
        return new Running(
                run.clock(), run.clockStartedAt(), Due.recorded(run.dueOn(), run.dueAt(), run.dueWords()), true);
    }
}
