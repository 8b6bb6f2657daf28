package org.threecolumns.journey;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.springframework.stereotype.Component;

/** The steps of a version of a model, as the engine has read them: what they are called, and which is the same in another version. */
@Component
public class ModelSteps {

    private final RepositoryService repository;

    ModelSteps(RepositoryService repository) {
        this.repository = repository;
    }

    /** The steps of another version that are the same stage, authorisation or follow-up as this one, under another id. */
    public List<String> sameStage(String definitionId, String step, String target) {
        ActivityImpl from = model(definitionId).findActivity(step);
        return from == null || !StageKeys.isTask(from)
                ? List.of()
                : within(model(target))
                        .filter(StageKeys::isTask)
                        .filter(to -> !to.getId().equals(step))
                        .filter(to -> StageKeys.kindOf(to) == StageKeys.kindOf(from)
                                && Objects.equals(StageKeys.of(to), StageKeys.of(from)))
                        .map(ActivityImpl::getId)
                        .toList();
    }

    /** What a step is called in its model. */
    public String nameOf(String definitionId, String step) {
        ActivityImpl found = model(definitionId).findActivity(step);
        return found == null || found.getName() == null ? step : found.getName();
    }

    /** All steps and events, also those of parts within. */
    static Stream<ActivityImpl> within(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(one -> Stream.concat(Stream.of(one), within(one)));
    }

    ProcessDefinitionEntity model(String id) {
        return (ProcessDefinitionEntity) ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(id);
    }
}
