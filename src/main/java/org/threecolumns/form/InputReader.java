package org.threecolumns.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the inputs of a page into answers. Declared fields only; blanks are left out, started rows of a list stay. */
final class InputReader {

    private final FormSchema schema;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> notPossible = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Map<String, Object>>> rows = new LinkedHashMap<>();
    private final Map<InputName, String[]> dates = new LinkedHashMap<>();

    InputReader(FormSchema schema) {
        this.schema = schema;
    }

    FormAnswers read(Map<String, List<String>> parameters) {
        parameters.forEach((name, texts) -> {
            InputName input = InputName.of(name);
            FormField field = input == null ? null : field(input);
            if (field != null && texts != null) {
                input(
                        input,
                        field,
                        texts.stream()
                                .filter(t -> t != null)
                                .map(Words::storable)
                                .toList());
            }
        });
        dates.forEach((input, parts) -> put(input, Dates.joined(parts[0], parts[1], parts[2])));
        rows.forEach((key, byIndex) -> values.put(key, List.copyOf(byIndex.values())));
        return new FormAnswers(values, notPossible);
    }

    private FormField field(InputName input) {
        FormField field = schema.field(input.key()).orElse(null);
        if (field == null || !input.fits(field)) {
            return null;
        }
        return input.column() == null || input.isReason()
                ? field
                : field.fields().stream()
                        .filter(f -> input.column().equals(f.key()))
                        .findFirst()
                        .orElse(null);
    }

    private void input(InputName input, FormField field, List<String> texts) {
        String first = texts.stream().filter(t -> !Words.isBlank(t)).findFirst().orElse("");
        if (input.isReason()) {
            if (!first.isEmpty()) {
                notPossible.put(input.path(), first);
            }
        } else if (input.datePart() >= 0) {
            if (field.kind() == FieldKind.DATE) {
                dates.computeIfAbsent(input.whole(), n -> new String[] {"", "", ""})[input.datePart()] = first;
            }
        } else if (field.kind() == FieldKind.CHECKLIST) {
            put(input, texts.stream().filter(t -> !Words.isBlank(t)).toList());
        } else {
            put(input, first);
        }
    }

    @SuppressWarnings("unchecked")
    private void put(InputName input, Object value) {
        Map<String, Object> place = values;
        String key = input.key();
        if (input.row() != null) {
            place = rows.computeIfAbsent(key, k -> new TreeMap<>())
                    .computeIfAbsent(input.row(), i -> new LinkedHashMap<>());
            key = input.column();
        } else if (input.subject() != null && !Blank.is(value)) {
            place = (Map<String, Object>) values.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
            key = input.subject();
        }
        if (!Blank.is(value)) {
            place.put(key, value);
        }
    }
}
