package org.threecolumns.journey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Straight after a stage's user task: signs the stage, or refuses with every gap. */
@Component
class SignStageDelegate implements JavaDelegate {

    private final StageSigning signing;

    SignStageDelegate(StageSigning signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.sign((ExecutionEntity) execution, StageRun.Kind.STAGE);
    }
}
