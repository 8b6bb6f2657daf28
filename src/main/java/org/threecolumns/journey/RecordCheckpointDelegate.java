package org.threecolumns.journey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import org.threecolumns.casework.Checkpoints;
import org.threecolumns.timeliness.Deadlines;

/** Opens a checkpoint of the open stage, so that a manager looks at how it is going; it closes and blocks nothing. */
@Component
class RecordCheckpointDelegate implements JavaDelegate {

    private final StageRunRepository runs;
    private final Checkpoints checkpoints;
    private final Deadlines deadlines;

    RecordCheckpointDelegate(StageRunRepository runs, Checkpoints checkpoints, Deadlines deadlines) {
        this.runs = runs;
        this.checkpoints = checkpoints;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String name = ModelProperties.get(((ExecutionEntity) execution).getActivity(), ModelProperties.CHECKPOINT);
        runs.ofProcessInstance(execution.getProcessInstanceId()).stream()
                .filter(run -> run.isOpen() && run.isStage())
                .forEach(run -> checkpoints.open(
                        run.familyId(),
                        run.episodeId(),
                        run.id(),
                        name,
                        deadlines.due(name, run.clockStartedAt()).dueOn()));
    }
}
