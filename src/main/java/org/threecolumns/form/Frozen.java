package org.threecolumns.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies texts, lists and maps so that nobody can change them afterwards. The order stays. */
final class Frozen {

    private Frozen() {}

    static Map<String, Object> map(Map<String, Object> values) {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> copy.put(key, value(value)));
        return Collections.unmodifiableMap(copy);
    }

    private static Object value(Object value) {
        if (value instanceof Map<?, ?> inner) {
            Map<String, Object> copy = new LinkedHashMap<>();
            inner.forEach((key, v) -> copy.put(String.valueOf(key), value(v)));
            return Collections.unmodifiableMap(copy);
        }
        return value instanceof List<?> list ? list.stream().map(Frozen::value).toList() : String.valueOf(value);
    }
}
