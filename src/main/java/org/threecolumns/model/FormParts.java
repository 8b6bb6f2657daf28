package org.threecolumns.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A form taken apart for comparing: the form itself, and each field in the order of the page. */
final class FormParts {

    /** Where the drawing tool keeps rows and ids; nobody sees them. */
    private static final Set<String> LEFT_OUT = Set.of("components", "layout", "id", "values");

    private static final Map<String, String> WORDS = Map.of(
            "label", "question",
            "dateLabel", "question",
            "description", "hint",
            "validate required", "needed",
            "properties requiredWhen", "needed when",
            "properties missing", "words when it is missing",
            "properties perChild", "asked for each child",
            "properties perStatement", "asked for each worry statement");

    private final List<FilePart> parts = new ArrayList<>();

    private FormParts() {}

    static List<FilePart> of(JsonNode form) {
        FormParts reading = new FormParts();
        Map<String, String> own = new TreeMap<>();
        flatten(form, "", own);
        reading.parts.add(new FilePart("form", form.path("id").asText("form"), "form", own, "", false));
        reading.fields(form.path("components"), "");
        return reading.parts;
    }

    private void fields(JsonNode components, String within) {
        for (JsonNode field : components) {
            Map<String, String> properties = new TreeMap<>();
            flatten(field, "", properties);
            choices(field, properties);
            if (!within.isEmpty()) {
                properties.put("inside", within);
            }
            String key = ElementWords.orElse(
                    field.path("key").asText(""),
                    ElementWords.orElse(
                            field.path("path").asText(""), field.path("id").asText("")));
            String id = within.isEmpty() ? key : within + "." + key;
            String name = ElementWords.orElse(
                    field.path("label").asText(""),
                    ElementWords.orElse(field.path("dateLabel").asText(""), key));
            parts.add(new FilePart(id, name, "field", properties, "", true));
            fields(field.path("components"), id);
        }
    }

    private static void choices(JsonNode field, Map<String, String> into) {
        List<String> choices = new ArrayList<>();
        field.path("values")
                .forEach(value -> choices.add(value.path("label").asText("") + " ("
                        + value.path("value").asText("") + ")"));
        if (!choices.isEmpty()) {
            into.put("choices", String.join("; ", choices));
        }
    }

    private static void flatten(JsonNode node, String way, Map<String, String> into) {
        node.fields().forEachRemaining(entry -> {
            String name = way.isEmpty() ? entry.getKey() : way + " " + entry.getKey();
            if (!LEFT_OUT.contains(name)) {
                if (entry.getValue().isObject()) {
                    flatten(entry.getValue(), name, into);
                } else {
                    into.put(
                            WORDS.getOrDefault(name, ElementWords.spaced(name)),
                            entry.getValue().isValueNode()
                                    ? entry.getValue().asText()
                                    : entry.getValue().toString());
                }
            }
        });
    }
}
