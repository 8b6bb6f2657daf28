package org.threecolumns.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threecolumns.form.ParsedForm;

/** What a form that is being deployed must be, whether a stage uses it already or not. */
final class FormRules {

    private FormRules() {}

    static List<ModelRule> all() {
        return List.of(
                new ModelRule(
                        "form-usable",
                        "A form that cannot be shown leaves people with a stage that they can never sign",
                        FormRules::usable),
                new ModelRule(
                        "form-named",
                        "The engine finds a form by its id; under another name it would replace a stage's form unseen",
                        FormRules::named),
                new ModelRule(
                        "form-asks",
                        "A form that asks nothing is signed with nothing said, and looks as if somebody had thought about it",
                        FormRules::asking),
                new ModelRule(
                        "form-fields-kept",
                        "Due dates, plans and the council's returns are made from these answers; without one they would be"
                                + " wrong and nobody would see why",
                        FormRules::fieldsKept),
                new ModelRule(
                        "form-answers-kept",
                        "A decision that can no longer be chosen is one that no child can come to, however much they need it",
                        FormRules::answersKept));
    }

    private static Stream<Finding> usable(ModelSet set, String rule) {
        return set.freshForms().entrySet().stream().flatMap(file -> file.getValue().problems().stream()
                .map(problem -> new Finding(rule, file.getKey(), problem.where(), problem.message())));
    }

    private static Stream<Finding> named(ModelSet set, String rule) {
        return set.freshForms().entrySet().stream()
                .filter(file -> file.getValue().isUsable() && !isNamed(file))
                .map(file -> new Finding(
                        rule,
                        file.getKey(),
                        "id",
                        "The form's id “" + file.getValue().schema().id()
                                + "” is not the file's name without “.form”"));
    }

    private static Stream<Finding> asking(ModelSet set, String rule) {
        return set.freshForms().entrySet().stream()
                .filter(file -> file.getValue().isUsable()
                        && file.getValue().schema().answered().isEmpty())
                .map(file -> new Finding(rule, file.getKey(), "form", "The form asks for nothing"));
    }

    private static Stream<Finding> fieldsKept(ModelSet set, String rule) {
        return set.freshForms().entrySet().stream()
                .filter(file -> file.getValue().isUsable())
                .flatMap(file -> NeededFields.of(file.getKey()).stream()
                        .flatMap(needed -> needed.fault(file.getValue().schema()).stream()
                                .map(words -> new Finding(rule, file.getKey(), needed.key(), words))));
    }

    private static Stream<Finding> answersKept(ModelSet set, String rule) {
        return set.freshForms().entrySet().stream()
                .filter(file -> file.getValue().isUsable())
                .flatMap(file -> NeededAnswers.of(file.getKey()).stream()
                        .flatMap(needed -> needed.fault(file.getValue().schema()).stream()
                                .map(words -> new Finding(rule, file.getKey(), needed.field(), words))));
    }

    private static boolean isNamed(Map.Entry<String, ParsedForm> file) {
        return file.getKey().equals(file.getValue().schema().id() + ".form");
    }
}
