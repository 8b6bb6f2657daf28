package org.threecolumns.journey;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
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

    private final Deadlines deadlines;
    private final JourneyRepository journeys;
    private final StageSubjects subjects;
    private final Authorisations authorisations;

    Clocks(Deadlines deadlines, JourneyRepository journeys, StageSubjects subjects, Authorisations authorisations) {
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.subjects = subjects;
        this.authorisations = authorisations;
    }

    /** When the clock of a stage began, and when it ends. */
    record Running(Instant startedAt, Due due) {}

    /** When the stage that the execution enters is due. */
    public Date due(DelegateExecution execution) {
        return Date.from(running((ExecutionEntity) execution).due().dueAt());
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
    Running running(ExecutionEntity execution) {
        String stage = StageKeys.of(execution.getActivity());
        if (StageKeys.kindOf(execution.getActivity()) == StageRun.Kind.AUTHORISATION) {
            return ofRun(authorisations.latest(execution.getProcessInstanceId(), StageKeys.authorised(stage)));
        }
        return returned(execution, stage).map(Clocks::ofRun).orElseGet(() -> begun(execution, stage));
    }

    private Optional<StageRun> returned(ExecutionEntity execution, String stage) {
        return Authorisations.isAsked(execution.getProcessDefinition(), stage)
                ? authorisations.returned(execution.getProcessInstanceId(), stage)
                : Optional.empty();
    }

    private Running begun(ExecutionEntity execution, String stage) {
        Journey journey = journeys.findByProcessInstanceId(execution.getRootProcessInstanceId())
                .orElseThrow();
        ClockStarts.Start start = subjects.clockStart(execution, journey, stage);
        return new Running(start.at(), deadlines.due(start.clock(), start.at()));
    }

    private static Running ofRun(StageRun run) {
        return new Running(run.clockStartedAt(), Due.recorded(run.dueOn(), run.dueAt(), run.dueWords()));
    }
}
