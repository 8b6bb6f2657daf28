package org.threecolumns.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what can be chosen in a select, radio group or checkbox group. */
final class ChoiceReader {

    private static final int MAX_OPTIONS = 300;
    private static final int MAX_VALUE = 120;

    private final SchemaProblems problems;
    private final String where;

    ChoiceReader(SchemaProblems problems, String where) {
        this.problems = problems;
        this.where = where;
    }

    Choices read(JsonNode component, FieldKind kind) {
        if (!kind.hasChoices()) {
            return Choices.NONE;
        }
        String valuesKey = component.path("valuesKey").asText("");
        if (!valuesKey.isBlank()) {
            return new Choices(List.of(), valuesKey);
        }
        List<Option> options = options(component.path("values"));
        if (options.isEmpty() || options.size() > MAX_OPTIONS) {
            problems.add(where, "no-options", "Give it between 1 and " + MAX_OPTIONS + " options");
        }
        return new Choices(options, null);
    }

    private List<Option> options(JsonNode values) {
        List<Option> options = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (JsonNode node : values) {
            String value = node.path("value").asText("");
            String label = node.path("label").asText("");
            if (Words.isBlank(value) || Words.isBlank(label) || value.length() > MAX_VALUE) {
                problems.add(where, "bad-option", "Every option needs a value and a label");
            } else if (!taken.add(value)) {
                problems.add(where, "same-option", "Two options have the value “" + value + "”");
            }
            options.add(new Option(value, Words.clean(label)));
        }
        return options;
    }
}
