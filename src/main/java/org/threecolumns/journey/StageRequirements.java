package org.threecolumns.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Service;
import org.threecolumns.completeness.Requirement;

/**
 * What each stage asks beyond the floor, from {@code completeness.dmn}. Which person may decide is law and practice, not a
 * council's setting, and is asked whatever the table says.
 */
@Service
public class StageRequirements {

    private static final String DECISION = "completeness";

    private final DecisionService decisions;

    StageRequirements(DecisionService decisions) {
        this.decisions = decisions;
    }

    public List<Requirement> of(String stage) {
        Set<Requirement> asked = new LinkedHashSet<>();
        if (JourneyKeys.DECISION_STAGE.equals(stage)) {
            asked.add(Requirement.DIFFERENT_PERSON);
        }
        decisions
                .evaluateDecisionTableByKey(DECISION)
                .variables(Map.of("stage", stage))
                .evaluate()
                .<String>collectEntries("requirement")
                .forEach(code -> asked.add(Requirement.of(code).orElseThrow()));
        return List.copyOf(asked);
    }
}
