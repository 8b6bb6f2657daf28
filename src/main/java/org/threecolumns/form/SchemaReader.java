package org.threecolumns.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole form and collects every problem on the way, so that a designer sees all of them at once. */
final class SchemaReader {

    static final int MAX_JSON = 300_000;
    static final int MAX_FIELDS = 300;
    static final int MAX_DEPTH = 4;
    /** Held to one whole form, as the engine is: it would refuse what stands behind it. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final SchemaProblems problems = new SchemaProblems();
    private final FieldReader fieldReader = new FieldReader(problems);
    private int count;

    ParsedForm read(String json) {
        JsonNode root = tree(json);
        if (!problems.isEmpty()) {
            return new ParsedForm(null, problems.list());
        }
        if (root == null || !root.isObject() || !root.path("components").isArray()) {
            problems.add("form", "not-a-form", "This is not a Camunda Form: it has no list of components");
            return new ParsedForm(null, problems.list());
        }
        List<FormField> fields = fields(root.path("components"), FieldPlace.top());
        FormSchema schema = new FormSchema(root.path("id").asText(""), fields);
        ConditionCheck.of(schema).forEach(problems::add);
        return new ParsedForm(problems.isEmpty() ? schema : null, problems.list());
    }

    private JsonNode tree(String json) {
        if (json == null || json.length() > MAX_JSON) {
            return null;
        }
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            problems.add(
                    "form",
                    "not-a-form",
                    "The form is not well-formed (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")");
            return null;
        }
    }

    private List<FormField> fields(JsonNode components, FieldPlace place) {
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : components) {
            if (++count > MAX_FIELDS) {
                problems.add("form", "too-many-fields", "A form can have at most " + MAX_FIELDS + " fields");
                return fields;
            }
            field(component, place, fields);
        }
        return fields;
    }

    private void field(JsonNode component, FieldPlace place, List<FormField> fields) {
        String where = SchemaProblems.where(component, count);
        String type = component.path("type").asText("");
        FieldKind kind = FieldKind.ofType(type).orElse(null);
        if (kind == null) {
            problems.add(where, "unknown-type", "The component “" + type + "” cannot be shown. " + advice(type));
        } else if (place.depth() >= MAX_DEPTH) {
            problems.add(where, "too-deep", "Groups stand too deep inside each other");
        } else {
            FieldPlace inside = fieldReader.placeInside(component, kind, place, where);
            List<FormField> inner = inside == null ? List.of() : fields(component.path("components"), inside);
            fields.add(fieldReader.read(component, kind, inner, place, where));
        }
    }

    private static String advice(String type) {
        return type.equals("button")
                ? "Take it out: the page has its own buttons"
                : "Use a text field, text area, date, select, radio group, checkbox, checkbox group, number, group, "
                        + "dynamic list or text";
    }
}
