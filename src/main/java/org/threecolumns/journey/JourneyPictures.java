package org.threecolumns.journey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.stereotype.Service;
import org.threecolumns.model.HeatMark;
import org.threecolumns.model.ModelPicture;
import org.threecolumns.model.StageActivities;

/** Draws the model that a journey runs on, in the version it runs on, with who stands where. */
@Service
public class JourneyPictures {

    private final RuntimeService runtime;
    private final RepositoryService repository;

    JourneyPictures(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** Processes in force in which somebody signs something, by key, with their names. */
    public SortedMap<String, String> models() {
        SortedMap<String, String> models = new TreeMap<>();
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(process -> !activities(process.getKey()).isEmpty())
                .forEach(process -> models.put(process.getKey(), process.getName()));
        return models;
    }

    public List<StageActivities.Activity> activities(String key) {
        return inForce(key).map(StageActivities::of).orElse(List.of());
    }

    /** @param heat how much stands at each activity, and how it goes */
    public Optional<String> heated(String key, Map<String, HeatMark> heat) {
        return inForce(key).map(model -> ModelPicture.heated(model, heat));
    }

    private Optional<BpmnModelInstance> inForce(String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(process -> repository.getBpmnModelInstance(process.getId()));
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
