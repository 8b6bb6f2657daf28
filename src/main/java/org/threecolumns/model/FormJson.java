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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A form as it stands in its file: where each question is, and how the file is read and written again. */
final class FormJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormJson() {}

    /** Where a question stands. */
    record Spot(ArrayNode list, int index) {

        ObjectNode field() {
            return (ObjectNode) list.get(index);
        }

        String id() {
            return idOf(field());
        }
    }

    /** In the order of the form, with what stands inside groups and lists. */
    static Stream<Spot> spots(JsonNode components) {
        return components instanceof ArrayNode list
                ? IntStream.range(0, list.size())
                        .filter(index -> list.get(index) instanceof ObjectNode)
                        .boxed()
                        .flatMap(index -> Stream.concat(
                                Stream.of(new Spot(list, index)),
                                spots(list.get(index).path("components"))))
                : Stream.empty();
    }

    static String idOf(JsonNode field) {
        return ElementWords.orElse(
                field.path("id").asText(""), field.path("key").asText(""));
    }

    /** Under which name a component keeps what it asks. */
    static String labelOf(JsonNode field) {
        return switch (field.path("type").asText("")) {
            case "datetime" -> "dateLabel";
            case "text" -> "text";
            default -> "label";
        };
    }

    static ObjectNode read(ModelFile form) {
        try {
            return JSON.readTree(SafeText.of(form.content())) instanceof ObjectNode root
                    ? root
                    : JSON.createObjectNode();
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    /** As the Modeler writes forms, so that two versions can be laid beside each other. */
    static byte[] written(ObjectNode root) {
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
