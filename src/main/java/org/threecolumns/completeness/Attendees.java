package org.threecolumns.completeness;

import java.util.List;
import java.util.Map;
import org.threecolumns.form.Words;

/** Who came to a meeting, read from the form's repeated group {@code attendees} (name, attended). */
final class Attendees {

    private Attendees() {}

    static List<String> present(Map<String, Object> answers) {
        if (!(answers.get("attendees") instanceof List<?> rows)) {
            return List.of();
        }
        return rows.stream()
                .filter(Map.class::isInstance)
                .map(Map.class::cast)
                .filter(row -> "attended".equals(row.get("attended")))
                .map(row -> Words.clean(String.valueOf(row.get("name"))))
                .filter(name -> !Words.isBlank(name))
                .toList();
    }
}
