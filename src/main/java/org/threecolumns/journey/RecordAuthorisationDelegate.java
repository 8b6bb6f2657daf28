package org.threecolumns.journey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/** Straight after an authorisation: records it, or refuses with every gap; a yes lets the stage's decision take effect. */
@Component
class RecordAuthorisationDelegate implements JavaDelegate {

    private final StageSigning signing;

    RecordAuthorisationDelegate(StageSigning signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        signing.sign((ExecutionEntity) execution, StageRun.Kind.AUTHORISATION);
    }
}
