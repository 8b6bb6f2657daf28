package org.threecolumns.mapping;

import java.util.List;
import org.threecolumns.form.FieldError;

/** What became of a change to the map: its id, or the reasons why nothing was stored. */
public record MapResult(Long id, List<FieldError> problems) {

    static MapResult saved(Long id) {
        return new MapResult(id, List.of());
    }

    static MapResult refused(List<FieldError> problems) {
        return new MapResult(null, List.copyOf(problems));
    }

    public boolean isSaved() {
        return problems.isEmpty();
    }
}
