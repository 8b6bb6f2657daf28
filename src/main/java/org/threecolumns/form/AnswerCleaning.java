package org.threecolumns.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps what the form asks in this stage, without blanks and invisible edges. Checks nothing. */
final class AnswerCleaning {

    private AnswerCleaning() {}

    static FormAnswers clean(FormSchema schema, FormAnswers answers, FormContext context) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, String> notPossible = new LinkedHashMap<>();
        for (Slot slot : Block.slots(schema, context)) {
            Object value = clean(slot.field(), slot.value(answers));
            if (value != null) {
                put(values, slot, value);
            }
            if (!slot.notPossible(answers).isEmpty()) {
                notPossible.put(slot.path(), slot.notPossible(answers));
            }
        }
        return new FormAnswers(values, notPossible);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> values, Slot slot, Object value) {
        String key = slot.field().key();
        if (slot.subject() == null) {
            values.put(key, value);
        } else {
            ((Map<String, Object>) values.computeIfAbsent(key, k -> new LinkedHashMap<>())).put(slot.subject(), value);
        }
    }

    private static Object clean(FormField field, Object value) {
        if (Blank.is(field, value)) {
            return null;
        }
        if (field.kind() == FieldKind.LIST && value instanceof List<?> rows) {
            return rows.stream()
                    .map(row -> row(field, row))
                    .filter(row -> !Blank.is(row))
                    .toList();
        }
        if (field.kind() == FieldKind.CHECKLIST) {
            return value instanceof List<?> ? value : List.of(value);
        }
        String text = value instanceof String s ? Words.clean(s) : null;
        return text != null && field.kind() == FieldKind.TEXT_LINE
                ? text.replace('\n', ' ')
                : Objects.requireNonNullElse(text, value);
    }

    private static Object row(FormField list, Object row) {
        if (!(row instanceof Map<?, ?> cells)) {
            return row;
        }
        Map<String, Object> clean = new LinkedHashMap<>();
        for (FormField column : list.fields()) {
            Object value = column.key() == null ? null : clean(column, cells.get(column.key()));
            if (value != null) {
                clean.put(column.key(), value);
            }
        }
        return clean;
    }
}
