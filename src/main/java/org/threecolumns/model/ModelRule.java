package org.threecolumns.model;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One rule that a deployment holds.
 *
 * @param name stable name
 * @param reason why the rule is there, for the studio's page and for whoever meets it
 */
record ModelRule(String name, String reason, BiFunction<ModelSet, String, Stream<Finding>> check) {

    List<Finding> check(ModelSet set) {
        return check.apply(set, name).toList();
    }

    /** A rule that looks at each model in use by itself. */
    static ModelRule ofModel(String name, String reason, BiFunction<Model, String, Stream<Finding>> check) {
        return new ModelRule(
                name, reason, (set, rule) -> set.inUse().stream().flatMap(model -> check.apply(model, rule)));
    }

    /** A rule about how something is written: held by what is being deployed, never a reason to refuse it for what is in force already. */
    static ModelRule ofFresh(String name, String reason, BiFunction<Model, String, Stream<Finding>> check) {
        return new ModelRule(name, reason, (set, rule) -> set.inUse().stream()
                .filter(Model::fresh)
                .flatMap(model -> check.apply(model, rule)));
    }

    /** A rule that looks at each user task in use by itself. */
    static ModelRule ofTask(String name, String reason, BiFunction<StageTask, String, Stream<Finding>> check) {
        return ofModel(name, reason, (model, rule) -> StageTask.in(model).flatMap(task -> check.apply(task, rule)));
    }
}
