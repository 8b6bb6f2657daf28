package org.threecolumns.journey;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/** Reads a stage's fixed facts from the parsed model. */
final class StageKeys {

    private static final String AUTHORISATION = "-authorisation";

    private StageKeys() {}

    /** The key of a stage or follow-up; an authorisation is called after the stage that it authorises. */
    static String of(ActivityImpl activity) {
        String authorises = ModelProperties.get(activity, ModelProperties.AUTHORISES);
        if (authorises != null) {
            return authorises + AUTHORISATION;
        }
        String stage = ModelProperties.get(activity, ModelProperties.STAGE);
        String name = stage == null ? ModelProperties.get(activity, ModelProperties.FOLLOW_UP) : stage;
        if (name == null) {
            throw new IllegalStateException(
                    "User task " + activity.getId() + " is no stage, authorisation or follow-up");
        }
        return name;
    }

    /** The stage that an authorisation is about; any other key is its own. */
    static String authorised(String stage) {
        return stage.endsWith(AUTHORISATION) ? stage.substring(0, stage.length() - AUTHORISATION.length()) : stage;
    }

    static StageRun.Kind kindOf(ActivityImpl activity) {
        if (ModelProperties.get(activity, ModelProperties.AUTHORISES) != null) {
            return StageRun.Kind.AUTHORISATION;
        }
        return ModelProperties.get(activity, ModelProperties.STAGE) == null
                ? StageRun.Kind.FOLLOW_UP
                : StageRun.Kind.STAGE;
    }

    static boolean isTask(ActivityImpl activity) {
        return "userTask".equals(activity.getProperty("type"));
    }

    static String formOf(TaskDefinition task) {
        return task.getFormKey() == null ? "" : task.getFormKey().getExpressionText();
    }

    static String groupsOf(TaskDefinition task) {
        return task.getCandidateGroupIdExpressions().stream()
                .map(Expression::getExpressionText)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
