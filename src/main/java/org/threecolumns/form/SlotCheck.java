package org.threecolumns.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Checks one place for an answer: is it needed, is it there, is there a reason why not, does it fit. */
final class SlotCheck {

    static final int LONGEST_REASON = 1_000;

    private final Slot slot;
    private final FormField field;
    private final FormSchema schema;
    private final FormAnswers answers;
    private final FormContext context;

    SlotCheck(Slot slot, FormSchema schema, FormAnswers answers, FormContext context) {
        this.slot = slot;
        this.field = slot.field();
        this.schema = schema;
        this.answers = answers;
        this.context = context;
    }

    List<FieldError> errors() {
        return Stream.concat(answer().stream(), Stream.of(reason()).filter(Objects::nonNull))
                .toList();
    }

    private List<FieldError> answer() {
        Object value = slot.value(answers);
        if (Blank.is(field, value)) {
            boolean explained =
                    field.traits().notPossible() && !slot.notPossible(answers).isEmpty();
            return isNeeded() && !explained
                    ? List.of(new FieldError(slot.input(), "required", Messages.missing(field, slot)))
                    : List.of();
        }
        if (field.kind() == FieldKind.LIST) {
            return new ListCheck(slot, context).errors(value);
        }
        return ValueCheck.check(field, slot.label(), value, context)
                .map(wrong -> List.of(new FieldError(slot.input(), wrong.code(), wrong.message())))
                .orElse(List.of());
    }

    private FieldError reason() {
        String reason = slot.notPossible(answers);
        String input = "np." + slot.path();
        if (!reason.isEmpty() && !field.traits().notPossible()) {
            return new FieldError(
                    input,
                    "must-answer",
                    "“" + Messages.quoted(slot.label()) + "” needs an answer, not a reason why not");
        }
        return reason.codePointCount(0, reason.length()) > LONGEST_REASON
                ? new FieldError(
                        input,
                        "too-long",
                        "The reason why this is not possible must be " + LONGEST_REASON + " characters or fewer")
                : null;
    }

    private boolean isNeeded() {
        FieldTraits.Condition condition = field.traits().requiredWhen();
        return field.rules().required() || condition != null && holds(condition);
    }

    /** Looks at the same child where both are asked for each child, else at anybody's answer. */
    private boolean holds(FieldTraits.Condition condition) {
        Object other = answers.values().get(condition.key());
        boolean sameSubjects = schema.field(condition.key())
                .filter(f -> f.traits().subject() == field.traits().subject())
                .isPresent();
        if (other instanceof Map<?, ?> bySubject && slot.subject() != null && sameSubjects) {
            other = bySubject.get(slot.subject());
        }
        boolean any = condition.values().contains(FieldTraits.ANY) && !Blank.is(other);
        return any || texts(other).anyMatch(condition.values()::contains);
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(SlotCheck::texts);
        }
        return value instanceof List<?> list
                ? list.stream().flatMap(SlotCheck::texts)
                : Stream.of(Words.clean(Objects.toString(value, "")));
    }
}
