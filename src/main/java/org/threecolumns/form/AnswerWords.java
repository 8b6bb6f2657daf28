package org.threecolumns.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts stored answers into the words that were shown when they were given. */
final class AnswerWords {

    private AnswerWords() {}

    static AnswerLine line(Slot slot, FormAnswers answers, FormContext context) {
        String reason = slot.notPossible(answers);
        return new AnswerLine(
                slot.label(), words(slot.field(), slot.value(answers), context), reason.isEmpty() ? null : reason);
    }

    private static List<String> words(FormField field, Object value, FormContext context) {
        if (Blank.is(field, value)) {
            return List.of();
        }
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        return values.stream()
                .filter(v -> !Blank.is(v))
                .map(v -> field.kind() == FieldKind.LIST ? row(field, v, context) : word(field, v, context))
                .toList();
    }

    private static String row(FormField list, Object row, FormContext context) {
        return row instanceof Map<?, ?> cells
                ? list.fields().stream()
                        .flatMap(column -> cell(column, cells.get(column.key()), context))
                        .collect(Collectors.joining("; "))
                : String.valueOf(row);
    }

    private static Stream<String> cell(FormField column, Object value, FormContext context) {
        List<String> words = words(column, value, context);
        return words.isEmpty() ? Stream.empty() : Stream.of(column.label() + ": " + String.join(", ", words));
    }

    private static String word(FormField field, Object value, FormContext context) {
        String text = Objects.toString(value);
        return switch (field.kind()) {
            case DATE -> Dates.inWords(text);
            case CHECKBOX -> text.equals("true") ? "Yes" : text;
            case SELECT, RADIO, CHECKLIST ->
                field.choices().in(context).stream()
                        .filter(o -> o.value().equals(text))
                        .map(Option::label)
                        .findFirst()
                        .orElse(text);
            default -> Words.clean(text);
        };
    }
}
