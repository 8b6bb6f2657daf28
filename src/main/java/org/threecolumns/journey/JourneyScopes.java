package org.threecolumns.journey;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Which scope of the journey something runs in: the journey itself, or one run of one of its event sub-processes. */
final class JourneyScopes {

    private JourneyScopes() {}

    /** The activity instance id of the scope around the execution's current activity. */
    static String scopeOf(ExecutionEntity execution) {
        return execution.getParentActivityInstanceId();
    }
}
