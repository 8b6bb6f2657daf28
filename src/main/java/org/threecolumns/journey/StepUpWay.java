package org.threecolumns.journey;

import java.util.Arrays;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;
import org.threecolumns.setting.Switches;

/**
 * Tells a model that steps up where to go, as the council has it at that moment. A model that does not know of the choice goes through
 * the front door, so that no step-up is dropped.
 */
@Component
class StepUpWay {

    static final String STEP_UP = "step-up";

    private final Switches switches;

    StepUpWay(Switches switches) {
        this.switches = switches;
    }

    void tell(ExecutionEntity execution, String route) {
        if (STEP_UP.equals(route) && knowsOfTheChoice(execution)) {
            execution.setVariable(Switches.STEP_UP_TO, switches.stepUpTo());
        }
    }

    private static boolean knowsOfTheChoice(ExecutionEntity execution) {
        String listed = ModelProperties.get(execution.getProcessDefinition(), ModelProperties.VARIABLES);
        return listed != null
                && Arrays.stream(listed.split(",")).map(String::strip).anyMatch(Switches.STEP_UP_TO::equals);
    }
}
