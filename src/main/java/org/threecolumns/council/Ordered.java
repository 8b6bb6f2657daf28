package org.threecolumns.council;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A short map that keeps its order, as choices on a page need it. */
final class Ordered {

    private Ordered() {}

    /** @param pairs a value and the words for it, in turn */
    static Map<String, String> map(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(map);
    }
}
