package org.threecolumns.form;

import java.util.List;
import java.util.Objects;

/** Whether every {@code requiredWhen} looks at a question that is asked, and at answers it can have. */
final class ConditionCheck {

    private ConditionCheck() {}

    static List<SchemaProblem> of(FormSchema schema) {
        return schema.answered().stream()
                .map(field -> check(field, schema))
                .filter(Objects::nonNull)
                .toList();
    }

    private static SchemaProblem check(FormField field, FormSchema schema) {
        FieldTraits.Condition condition = field.traits().requiredWhen();
        if (condition == null
                || schema.field(condition.key()).filter(f -> fits(f, condition)).isPresent()) {
            return null;
        }
        return new SchemaProblem(
                field.key(),
                "bad-condition",
                "“" + field.label() + "” is needed after an answer to “" + condition.key()
                        + "” that this form does not offer; ask that again, or change requiredWhen");
    }

    private static boolean fits(FormField asked, FieldTraits.Condition condition) {
        if (condition.values().contains(FieldTraits.ANY)) {
            return true;
        }
        if (asked.kind() == FieldKind.CHECKBOX) {
            return condition.values().stream().allMatch("true"::equals);
        }
        return asked.kind().hasChoices()
                && (asked.choices().valuesKey() != null
                        || asked.choices().options().stream()
                                .map(Option::value)
                                .toList()
                                .containsAll(condition.values()));
    }
}
