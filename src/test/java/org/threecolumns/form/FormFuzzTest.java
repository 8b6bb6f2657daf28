package org.threecolumns.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Random forms and random answers: there is always an answer, never an exception. */
class FormFuzzTest {

    private static final int ROUNDS = 400;
    private static final List<String> NAMES = List.of(
            "components",
            "type",
            "key",
            "path",
            "label",
            "dateLabel",
            "text",
            "values",
            "value",
            "validate",
            "required",
            "maxLength",
            "minLength",
            "min",
            "max",
            "pattern",
            "properties",
            "perChild",
            "perStatement",
            "requiredWhen",
            "notPossible",
            "missing",
            "rowName",
            "conditional",
            "subtype",
            "valuesKey",
            "id",
            "name",
            "reason",
            "people",
            "nextStep",
            "child-12",
            "child-99",
            "statement-7",
            "on",
            "visits",
            "with",
            "sure",
            "born",
            "progress",
            "agreed");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "true",
            "date",
            "b=x",
            "a=*",
            "=",
            "a=|",
            "[",
            "(a*)*b",
            "9999999999999",
            "-1",
            "1e9",
            "=f",
            "{{x}}",
            "{name}",
            "\u0000",
            "\uD800",
            "\u200B",
            "2026-02-31",
            "//",
            "1/2/3/4",
            "caf",
            "mum",
            "nextSteps",
            "child-12",
            "</x>",
            "%s$1\\",
            "textfield",
            "textarea",
            "datetime",
            "select",
            "radio",
            "checklist",
            "checkbox",
            "number",
            "dynamiclist",
            "group",
            "text");

    private final JsonMapper json = new JsonMapper();

    @RepeatedTest(10)
    void never_throws(RepetitionInfo info) throws Exception {
        Random random = new Random(info.getCurrentRepetition());
        int usable = 0;
        for (int i = 0; i < ROUNDS; i++) {
            JsonNode tree = random.nextBoolean() ? form(random) : node(random, 4);
            ParsedForm form = FormSchema.parse(json.writeValueAsString(tree));
            assertThat(form.isUsable()).isEqualTo(form.schema() != null);
            FormSchema schema = form.isUsable() ? form.schema() : FormFixtures.everyKind();
            usable += form.isUsable() ? 1 : 0;
            exercise(schema, FormAnswers.of(node(random, 4)));
            exercise(schema, FormAnswers.fromInput(schema, inputs(random, schema)));
        }
        assertThat(usable).isGreaterThan(5);
    }

    private void exercise(FormSchema schema, FormAnswers answers) throws Exception {
        FormAnswers changed = answers.after("add:people", schema).after("remove:people[0]", schema);
        List<FieldError> errors = FormValidation.validate(schema, changed, FormFixtures.CONTEXT);
        assertThat(FormView.of(schema, changed, errors, FormFixtures.CONTEXT)).isNotNull();
        assertThat(AnswerLine.of(schema, changed, FormFixtures.CONTEXT)).isNotNull();
        FormAnswers cleaned = changed.cleaned(schema, FormFixtures.CONTEXT);
        assertThat(cleaned.cleaned(schema, FormFixtures.CONTEXT)).isEqualTo(cleaned);
        assertThat(json.readValue(json.writeValueAsString(cleaned), FormAnswers.class))
                .isEqualTo(cleaned);
    }

    private static Map<String, List<String>> inputs(Random random, FormSchema schema) {
        Map<String, List<String>> inputs = new HashMap<>();
        List<String> suffixes =
                List.of("", ".child-12", ".child-99", ".statement-7", "[0].name", "[999].born", "-day", "-year");
        schema.answered().forEach(field -> {
            for (String prefix : List.of("f.", "np.")) {
                String name = prefix + field.key() + pick(random, suffixes);
                inputs.put(name, List.of(pick(random, TEXTS), pick(random, TEXTS)));
            }
        });
        inputs.put(pick(random, TEXTS), List.of());
        return inputs;
    }

    private static JsonNode form(Random random) {
        ObjectNode form = JsonNodeFactory.instance.objectNode();
        ArrayNode components = form.putArray("components");
        for (int i = random.nextInt(4); i >= 0; i--) {
            components.add(component(random, "k" + i, 2));
        }
        return form;
    }

    private static ObjectNode component(Random random, String key, int depth) {
        ObjectNode field = JsonNodeFactory.instance.objectNode();
        FieldKind kind = pick(random, List.of(FieldKind.values()));
        field.put("type", kind.type()).put(kind == FieldKind.LIST ? "path" : "key", key);
        field.put("label", "L").put("text", "T").put("dateLabel", "D");
        field.putArray("values").addObject().put("value", "x").put("label", pick(random, TEXTS) + "X");
        field.putObject("validate").put("required", random.nextBoolean());
        ObjectNode properties = field.putObject("properties");
        properties.put(pick(random, NAMES), pick(random, TEXTS));
        if (depth > 0 && (kind == FieldKind.LIST || kind == FieldKind.GROUP)) {
            field.putArray("components").add(component(random, key + "i", depth - 1));
        }
        return field;
    }

    private static JsonNode node(Random random, int depth) {
        switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0:
                return JsonNodeFactory.instance.textNode(pick(random, TEXTS));
            case 1:
                return JsonNodeFactory.instance.numberNode(random.nextInt(30) - 5);
            case 2:
                return JsonNodeFactory.instance.booleanNode(random.nextBoolean());
            case 3:
                return JsonNodeFactory.instance.nullNode();
            case 4:
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    array.add(node(random, depth - 1));
                }
                return array;
            default:
                ObjectNode object = JsonNodeFactory.instance.objectNode();
                for (int i = random.nextInt(8); i > 0; i--) {
                    object.set(pick(random, NAMES), node(random, depth - 1));
                }
                return object;
        }
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
