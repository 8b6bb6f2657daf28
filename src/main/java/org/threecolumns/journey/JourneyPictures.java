package org.threecolumns.journey;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.threecolumns.studio.ModelPicture;

/** Draws the model that a journey runs on, in the version it runs on, with who stands where. */
@Service
public class JourneyPictures {

    private final RuntimeService runtime;
    private final RepositoryService repository;

    JourneyPictures(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** @param here who stands where, by activity; @return empty when the instance has ended */
    public Optional<String> of(String processInstanceId, Map<String, String> here) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .singleResult())
                .map(instance -> repository.getBpmnModelInstance(instance.getProcessDefinitionId()))
                .map(model -> ModelPicture.of(model, here, "-" + processInstanceId));
    }
}
