package org.threecolumns.journey;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Service;
import org.threecolumns.completeness.Requirement;
import org.threecolumns.timeliness.DeployedTable;

/**
 * What each stage asks beyond the floor, from {@code completeness.dmn}. Which person may decide is law and practice, not a
 * council's setting, and is asked whatever the table says.
 */
@Service
public class StageRequirements {

    private final DeployedTable completeness;

    StageRequirements(DecisionService decisions, RepositoryService repository) {
        this.completeness = new DeployedTable("completeness", decisions, repository);
    }

    public List<Requirement> of(String stage) {
        Set<Requirement> asked = new LinkedHashSet<>();
        if (JourneyKeys.DECISION_STAGE.equals(stage)) {
            asked.add(Requirement.DIFFERENT_PERSON);
        }
        completeness.rows(Map.of("stage", stage)).stream()
                .map(row -> (String) row.get("requirement"))
                .forEach(code -> asked.add(Requirement.of(code).orElseThrow()));
        return List.copyOf(asked);
    }
}
