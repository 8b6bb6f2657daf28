package org.threecolumns.journey;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.threecolumns.access.Tier;

/** Reads a stage's fixed facts from the parsed model. */
final class StageKeys {

    /** Stages whose words stay with statutory services by default. */
    private static final Set<String> STATUTORY = Set.of(JourneyKeys.STRATEGY_STAGE);

    private StageKeys() {}

    static String of(ActivityImpl activity) {
        String stage = ModelProperties.get(activity, ModelProperties.STAGE);
        String name = stage == null ? ModelProperties.get(activity, ModelProperties.FOLLOW_UP) : stage;
        if (name == null) {
            throw new IllegalStateException("User task " + activity.getId() + " is neither stage nor follow-up");
        }
        return name;
    }

    static StageRun.Kind kindOf(ActivityImpl activity) {
        return ModelProperties.get(activity, ModelProperties.STAGE) == null
                ? StageRun.Kind.FOLLOW_UP
                : StageRun.Kind.STAGE;
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

    static Tier tierOf(String stage) {
        return STATUTORY.contains(stage) ? Tier.STATUTORY : Tier.EARLY_HELP;
    }
}
