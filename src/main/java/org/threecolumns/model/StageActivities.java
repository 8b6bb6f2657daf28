package org.threecolumns.model;

import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The activities of a model that people sign, so that a page can tell about each. */
public final class StageActivities {

    private StageActivities() {}

    /**
     * @param key under which it is signed, such as "assessment-authorisation"
     * @param clock the clock that it runs on
     */
    public record Activity(String id, String name, String key, String clock) {}

    /** In the order of the file. */
    public static List<Activity> of(BpmnModelInstance model) {
        return model.getModelElementsByType(UserTask.class).stream()
                .map(task -> new StageTask(null, task))
                .filter(StageTask::isOneKind)
                .map(stage -> new Activity(stage.task().getId(), stage.task().getName(), stage.key(), stage.clock()))
                .toList();
    }
}
