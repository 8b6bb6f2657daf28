package org.threecolumns.journey;

import java.util.Objects;
import org.camunda.bpm.engine.impl.core.model.CoreModelElement;
import org.camunda.bpm.engine.impl.migration.instance.MigratingActivityInstance;
import org.camunda.bpm.engine.impl.migration.instance.MigratingProcessInstance;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingActivityInstanceValidationReportImpl;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingActivityInstanceValidator;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/** Migration runs no listeners, so it is held here: an open stage may only move onto the same stage. */
final class StageMigrationGuard implements MigratingActivityInstanceValidator {

    @Override
    public void validate(
            MigratingActivityInstance instance,
            MigratingProcessInstance process,
            MigratingActivityInstanceValidationReportImpl report) {
        ScopeImpl from = instance.getSourceScope();
        ScopeImpl to = instance.getTargetScope();
        if (to == null) {
            return;
        }
        boolean same =
                sameProperty(from, to, ModelProperties.STAGE) && sameProperty(from, to, ModelProperties.FOLLOW_UP);
        if (!same) {
            report.addFailure("The stage “" + name(from) + "” cannot be moved onto “" + name(to)
                    + "”: the stage in between would never be signed");
        }
    }

    private static boolean sameProperty(CoreModelElement from, CoreModelElement to, String property) {
        return Objects.equals(ModelProperties.get(from, property), ModelProperties.get(to, property));
    }

    private static String name(ScopeImpl scope) {
        String stage = ModelProperties.get(scope, ModelProperties.STAGE);
        return stage == null ? scope.getId() : stage;
    }
}
