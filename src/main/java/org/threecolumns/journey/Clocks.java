package org.threecolumns.journey;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import org.threecolumns.timeliness.Deadlines;
import org.threecolumns.timeliness.Due;

/** The bean that models ask for due dates: {@code ${clocks.due(execution)}} and {@code ${clocks.reminder(execution)}}. */
@Component("clocks")
public class Clocks {

    private final Deadlines deadlines;
    private final JourneyRepository journeys;
    private final StageSubjects subjects;

    Clocks(Deadlines deadlines, JourneyRepository journeys, StageSubjects subjects) {
        this.deadlines = deadlines;
        this.journeys = journeys;
        this.subjects = subjects;
    }

    /** When the stage that the execution enters is due; null where it has no limit. */
    public Date due(DelegateExecution execution) {
        return Date.from(of(stageOf(execution), startOf(execution)).dueAt());
    }

    /** When to remind; a reminder never closes or blocks anything. */
    public Date reminder(DelegateExecution execution) {
        Instant start = startOf(execution);
        return Date.from(deadlines.reminderAt(of(stageOf(execution), start).dueAt(), start));
    }

    Due of(String stage, Instant started) {
        return deadlines.due(stage, started);
    }

    private static String stageOf(DelegateExecution execution) {
        return StageKeys.of(((ExecutionEntity) execution).getActivity());
    }

    private Instant startOf(DelegateExecution execution) {
        ExecutionEntity entity = (ExecutionEntity) execution;
        Journey journey = journeys.findByProcessInstanceId(entity.getRootProcessInstanceId())
                .orElseThrow();
        return subjects.clockStart(entity, journey, stageOf(execution));
    }
}
