package org.threecolumns.mapping;

import java.util.List;
import org.threecolumns.form.FieldError;

/** What became of a change to the map: its id, or the reasons why nothing was stored. */
public record MapResult(Long id, List<FieldError> problems) {

    /** Not there, of another family, or not for this writer's eyes: all three look the same from outside. */
    static final MapResult NOT_ON_THIS_MAP =
            refused(List.of(new FieldError("id", "not-on-this-map", "This is not on the map of this family")));

    public static final MapResult CHANGED_MEANWHILE = refused(List.of(new FieldError(
            "version",
            "changed-meanwhile",
            "Somebody changed this while you were writing; look at both before you save")));

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
