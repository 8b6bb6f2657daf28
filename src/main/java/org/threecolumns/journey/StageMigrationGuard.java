package org.threecolumns.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.migration.instance.MigratingActivityInstance;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessElementInstance;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessInstance;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingActivityInstanceValidationReportImpl;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingActivityInstanceValidator;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.threecolumns.completeness.Gap;

/**
 * Migration runs no listeners, so it is held here: a case may only move onto the same step of the same model, and no stage may
 * have been put before it that this case would never pass. The refusal counts as every other one.
 */
final class StageMigrationGuard implements MigratingActivityInstanceValidator {

    private static final String NEVER_SIGNED = "the stage in between would never be signed";
    private static final String NEVER_PASSED = "this case would never pass it";

    /** Whether a failure of a migration is that a stage would be left out. */
    static boolean tellsOfASkippedStage(String failure) {
        return failure.endsWith(NEVER_SIGNED) || failure.endsWith(NEVER_PASSED);
    }

    @Override
    public void validate(
            MigratingActivityInstance instance,
            MigratingProcessInstance process,
            MigratingActivityInstanceValidationReportImpl report) {
        boolean sameModel = process.getSourceDefinition()
                .getKey()
                .equals(process.getTargetDefinition().getKey());
        List<String> failures = new ArrayList<>();
        if (!sameModel) {
            failures.add("A case stays in its own model");
        }
        hold(instance, failures);
        instance.getChildTransitionInstances().forEach(ahead -> hold(ahead, failures));
        failures.forEach(report::addFailure);
        if (!failures.isEmpty()) {
            Refusals.remember(failures.stream()
                    .map(f -> Gap.of("migration", "migration-refused", f))
                    .toList());
        }
    }

    private static void hold(MigratingProcessElementInstance moving, List<String> failures) {
        if (moving.getSourceScope() instanceof ActivityImpl from
                && moving.getTargetScope() instanceof ActivityImpl to) {
            if (!isSame(from, to)) {
                failures.add("“" + name(from) + "” cannot be moved onto “" + name(to) + "”: " + NEVER_SIGNED);
            }
            Set<String> passed = passed(from, to);
            StepsBefore.of(to).stream()
                    .filter(step -> !passed.contains(step))
                    .forEach(step -> failures.add("The new model asks for “" + nameOf(step, to) + "” before “"
                            + name(to) + "”; " + NEVER_PASSED));
        }
    }

    /** A stage that can be returned lies before itself; under another id it still does. */
    private static Set<String> passed(ActivityImpl from, ActivityImpl to) {
        Set<String> passed = new HashSet<>(StepsBefore.of(from));
        if (passed.contains(from.getId())) {
            passed.add(to.getId());
        }
        return passed;
    }

    /** The same step under another id is for {@link CaseMoving} only, which writes the new id down in our own tables too. */
    private static boolean isSame(ActivityImpl from, ActivityImpl to) {
        boolean sameId = from.getId().equals(to.getId());
        return (sameId || EngineDoor.isOurs() && StageKeys.isTask(from))
                && sameProperty(from, to, ModelProperties.STAGE)
                && sameProperty(from, to, ModelProperties.AUTHORISES)
                && sameProperty(from, to, ModelProperties.FOLLOW_UP);
    }

    private static boolean sameProperty(CoreModelElement from, CoreModelElement to, String property) {
        return Objects.equals(ModelProperties.get(from, property), ModelProperties.get(to, property));
    }

    /** Designers know an element by the name that it has on the picture; only what has none is called by its id. */
    private static String name(ActivityImpl activity) {
        return activity.getName() == null ? activity.getId() : activity.getName();
    }

    private static String nameOf(String step, ActivityImpl in) {
        ActivityImpl activity = in.getProcessDefinition().findActivity(step);
        return activity == null ? step : name(activity);
    }
}
