package org.threecolumns.completeness;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.threecolumns.form.Words;

/** Who came to a meeting, read from the form's repeated group {@code attendees} (name, attended). */
final class Attendees {

    private Attendees() {}

    static List<String> present(Map<String, Object> answers) {
        return names(answers, row -> true);
    }

    /** Those who came for a service, where the form asks where people come from. */
    static List<String> presentForAService(Map<String, Object> answers) {
        return names(answers, row -> row.get("agency") != null && !"family".equals(row.get("agency")));
    }

    private static List<String> names(Map<String, Object> answers, Predicate<Map<?, ?>> wanted) {
        if (!(answers.get("attendees") instanceof List<?> rows)) {
            return List.of();
        }
        return rows.stream()
                .filter(Map.class::isInstance)
                .map(row -> (Map<?, ?>) row)
                .filter(row -> "attended".equals(row.get("attended")))
                .filter(wanted)
                .map(row -> row.get("name"))
                .filter(String.class::isInstance)
                .map(name -> Words.clean((String) name))
                .filter(name -> !Words.isBlank(name))
                .toList();
    }
}
