package org.threecolumns.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threecolumns.form.FieldKind;
import org.threecolumns.form.Words;

/** Changes the questions of a form, without the drawing tool. What it does not know of a question it keeps. */
public final class FormEditing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GONE = "Look again; this question is no longer there";
    private static final int LONGEST = 400;

    private FormEditing() {}

    /** A question as it stands in the form. @param id of its component, which every component has or gets from its key */
    public record Asked(String id, String question, String hint, boolean needed, boolean answered) {}

    /** Where a question stands. */
    private record Spot(ArrayNode list, int index) {

        ObjectNode field() {
            return (ObjectNode) list.get(index);
        }

        String id() {
            return idOf(field());
        }
    }

    /** In the order of the form, with what stands inside groups and lists. */
    public static List<Asked> asked(ModelFile form) {
        return spots(read(form).path("components"))
                .map(Spot::field)
                .map(field -> new Asked(
                        idOf(field),
                        field.path(labelOf(field)).asText(""),
                        field.path("description").asText(""),
                        field.path("validate").path("required").asBoolean(false),
                        isAnswered(field)))
                .toList();
    }

    private static boolean isAnswered(JsonNode field) {
        return FieldKind.ofType(field.path("type").asText(""))
                .filter(FieldKind::isAnswered)
                .isPresent();
    }

    public static Edit add(ModelFile form, NewField wanted) {
        if (!wanted.problems().isEmpty()) {
            return Edit.refused(wanted.problems());
        }
        ObjectNode root = read(form);
        List<Spot> spots = spots(root.path("components")).toList();
        Set<String> keys =
                spots.stream().map(spot -> spot.field().path("key").asText("")).collect(Collectors.toSet());
        ObjectNode field = component(wanted, Wording.free(Wording.camel(wanted.question()), keys::contains));
        spots.stream()
                .filter(spot -> spot.id().equals(wanted.after()))
                .findFirst()
                .ifPresentOrElse(spot -> spot.list().insert(spot.index() + 1, field), () -> root.withArray("components")
                        .insert(0, field));
        return Edit.done(form, written(root));
    }

    public static Edit change(ModelFile form, Asked wanted) {
        if (wanted.question().length() > LONGEST || wanted.answered() && Words.isBlank(wanted.question())) {
            return Edit.refused("label", "label", "Write the question, in at most " + LONGEST + " characters");
        }
        if (wanted.hint().length() > LONGEST) {
            return Edit.refused("description", "too-long", "Shorten the hint to " + LONGEST + " characters");
        }
        return at(form, wanted.id(), spot -> {
            ObjectNode field = spot.field();
            field.put(labelOf(field), Words.clean(wanted.question()));
            if (Words.isBlank(wanted.hint())) {
                field.remove("description");
            } else {
                field.put("description", Words.clean(wanted.hint()));
            }
            if (wanted.answered()) {
                field.withObject("/validate").put("required", wanted.needed());
            }
        });
    }

    public static Edit remove(ModelFile form, String id) {
        return at(form, id, spot -> spot.list().remove(spot.index()));
    }

    /** The same form under another name, as the beginning of a new one. */
    public static Edit copy(ModelFile form, String name) {
        ObjectNode root = read(form);
        root.put("id", name);
        return Edit.done(new ModelFile(name + ".form", form.content()), written(root));
    }

    /** The name of the file of a form for a new stage. */
    public static String nameFor(String stage) {
        return Wording.key(stage) + ".form";
    }

    private static Edit at(ModelFile form, String id, Consumer<Spot> step) {
        ObjectNode root = read(form);
        Optional<Spot> found = spots(root.path("components"))
                .filter(spot -> spot.id().equals(id))
                .findFirst();
        found.ifPresent(step);
        return found.isPresent() ? Edit.done(form, written(root)) : Edit.refused("label", "gone", GONE);
    }

    private static Stream<Spot> spots(JsonNode components) {
        return components instanceof ArrayNode list
                ? IntStream.range(0, list.size())
                        .filter(index -> list.get(index) instanceof ObjectNode)
                        .boxed()
                        .flatMap(index -> Stream.concat(
                                Stream.of(new Spot(list, index)),
                                spots(list.get(index).path("components"))))
                : Stream.empty();
    }

    private static String idOf(JsonNode field) {
        return ElementWords.orElse(
                field.path("id").asText(""), field.path("key").asText(""));
    }

    private static String labelOf(JsonNode field) {
        return switch (field.path("type").asText("")) {
            case "datetime" -> "dateLabel";
            case "text" -> "text";
            default -> "label";
        };
    }

    private static ObjectNode component(NewField wanted, String key) {
        ObjectNode field = JSON.createObjectNode();
        field.put("type", wanted.kind());
        field.put("id", "Field_" + key);
        field.put("key", key);
        field.put(labelOf(field), Words.clean(wanted.question()));
        field.withObject("/layout").put("row", "Row_" + key).putNull("columns");
        if (!Words.isBlank(wanted.hint())) {
            field.put("description", Words.clean(wanted.hint()));
        }
        if (wanted.kind().equals(FieldKind.DATE.type())) {
            field.put("subtype", "date");
        }
        if (wanted.needed()) {
            field.withObject("/validate").put("required", true);
        }
        if (wanted.hasChoices()) {
            List<String> values = new ArrayList<>();
            for (String choice : wanted.listed()) {
                String value = Wording.free(ElementWords.orElse(Wording.key(choice), "choice"), values::contains);
                values.add(value);
                field.withArray("values").addObject().put("label", choice).put("value", value);
            }
        }
        return field;
    }

    private static ObjectNode read(ModelFile form) {
        try {
            return JSON.readTree(SafeText.of(form.content())) instanceof ObjectNode root
                    ? root
                    : JSON.createObjectNode();
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    /** As the Modeler writes forms, so that two versions can be laid beside each other. */
    private static byte[] written(ObjectNode root) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        try {
            return (JSON.writer(printer).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
