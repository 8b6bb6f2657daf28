package org.threecolumns.journey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Straight after a short task: records it, or refuses with every gap. */
@Component
class RecordFollowUpDelegate implements JavaDelegate {

    private final StageSigning signing;

    RecordFollowUpDelegate(StageSigning signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.sign((ExecutionEntity) execution, StageRun.Kind.FOLLOW_UP);
    }
}
