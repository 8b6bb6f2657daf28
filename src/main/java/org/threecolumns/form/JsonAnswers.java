package org.threecolumns.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns JSON into texts, lists and maps: numbers and truth values as text, nulls left out. */
final class JsonAnswers {

    private JsonAnswers() {}

    static FormAnswers read(JsonNode json) {
        if (json == null || json.isNull() || json.isMissingNode()) {
            return FormAnswers.EMPTY;
        }
        if (!json.isObject()) {
            return new FormAnswers(Map.of("", plain(json)), Map.of());
        }
        Map<String, Object> values = map(json);
        Object reasons = values.remove(FormAnswers.NOT_POSSIBLE);
        if (!(reasons instanceof Map<?, ?> map)) {
            return reasons == null
                    ? new FormAnswers(values, Map.of())
                    : new FormAnswers(values, Map.of()).with(FormAnswers.NOT_POSSIBLE, reasons);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        map.forEach((key, reason) -> texts.put(String.valueOf(key), String.valueOf(reason)));
        return new FormAnswers(values, texts);
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            return map(node);
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(item -> list.add(item.isNull() ? "" : plain(item)));
            return list;
        }
        return Words.storable(node.asText());
    }

    private static Map<String, Object> map(JsonNode node) {
        Map<String, Object> map = new LinkedHashMap<>();
        node.fields().forEachRemaining(entry -> {
            if (!entry.getValue().isNull()) {
                map.put(Words.storable(entry.getKey()), plain(entry.getValue()));
            }
        });
        return map;
    }
}
