package org.threecolumns.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** Reads one component. What cannot be kept as the designer meant it becomes a problem, never a silent loss. */
final class FieldReader {

    static final int MAX_LABEL = 400;
    static final int MAX_TEXT = 5_000;
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    private final SchemaProblems problems;

    FieldReader(SchemaProblems problems) {
        this.problems = problems;
    }

    /** The place of what stands inside a group or list; null for a component that holds nothing. */
    FieldPlace placeInside(JsonNode component, FieldKind kind, FieldPlace place, String where) {
        if (kind != FieldKind.GROUP && kind != FieldKind.LIST) {
            return null;
        }
        if (place.inList()) {
            problems.add(where, "nested-list", "A list cannot hold another list or a group");
            return null;
        }
        if (kind == FieldKind.GROUP && !component.path("path").asText("").isBlank()) {
            problems.add(where, "group-path", "Leave the path of a group empty");
        }
        return kind == FieldKind.LIST ? place.inRow() : place.inGroup(TraitReader.subject(component));
    }

    FormField read(JsonNode component, FieldKind kind, List<FormField> inner, FieldPlace place, String where) {
        refuseFormulas(component, where);
        if (kind == FieldKind.LIST && inner.isEmpty()) {
            problems.add(where, "empty-list", "Put at least one field into the list");
        }
        FieldRules rules = new RuleReader(problems, where).read(component, kind);
        return new FormField(
                key(component, kind, place, where),
                kind,
                label(component, kind, where),
                text(component, "description", MAX_LABEL, where),
                rules,
                new ChoiceReader(problems, where).read(component, kind),
                inner,
                new TraitReader(problems, where).read(component, kind, rules.required(), place));
    }

    private String key(JsonNode component, FieldKind kind, FieldPlace place, String where) {
        if (!kind.isAnswered()) {
            return null;
        }
        String key = component.path(kind == FieldKind.LIST ? "path" : "key").asText("");
        if (!KEY.matcher(key).matches() || key.equals(FormAnswers.NOT_POSSIBLE)) {
            problems.add(where, "bad-key", "Give it a key of letters, digits and _ that starts with a letter");
        } else if (!place.keys().add(key)) {
            problems.add(where, "same-key", "Two fields have the key “" + key + "”");
        }
        return key;
    }

    private String label(JsonNode component, FieldKind kind, String where) {
        String name = kind == FieldKind.STATIC_TEXT ? "text" : kind == FieldKind.DATE ? "dateLabel" : "label";
        String label = text(component, name, kind == FieldKind.STATIC_TEXT ? MAX_TEXT : MAX_LABEL, where);
        if (label == null && kind == FieldKind.DATE) {
            label = text(component, "label", MAX_LABEL, where);
        }
        if (label == null && kind != FieldKind.GROUP) {
            problems.add(where, "no-label", "Give it a label, so that everybody knows what is asked");
        }
        return label;
    }

    private String text(JsonNode component, String name, int longest, String where) {
        String text = component.path(name).asText("");
        if (text.length() > longest) {
            problems.add(where, "too-long", "Its " + name + " is longer than " + longest + " characters");
        }
        return Words.isBlank(text) ? null : Words.clean(text);
    }

    /** A formula would be shown as it stands, and a hidden field would still be asked for. */
    private void refuseFormulas(JsonNode component, String where) {
        if (!Words.isBlank(component.path("conditional").path("hide").asText(""))) {
            problems.add(
                    where,
                    "conditional",
                    "A field cannot be hidden by a formula: always show it, and use the property requiredWhen to ask for it");
        }
        for (String name :
                List.of("label", "dateLabel", "description", "text", "valuesExpression", "itemsExpression")) {
            String text = component.path(name).asText("").strip();
            if (text.startsWith("=") || text.contains("{{")) {
                problems.add(where, "formula", "Its " + name + " is a formula; write plain words instead");
            }
        }
    }
}
