package org.threecolumns.journey;

import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.stereotype.Service;

/** Puts into force what a second person approved: the one way by which models change while the application runs. */
@Service
public class ApprovedDeployment {

    /** @return the id of the deployment */
    public String deploy(DeploymentBuilder files) {
        return EngineDoor.through(files::deploy).getId();
    }
}
