package org.threecolumns.mapping;

import java.util.Arrays;
import java.util.List;

/** The finer categories an item may be given (domain facts, section 1.1). Statements and goals are kept apart, as pairs. */
public enum Category {
    HARM(MapColumn.WORRIES, "Harm that has happened"),
    COMPLICATING_FACTOR(MapColumn.WORRIES, "Makes it harder"),
    EXISTING_STRENGTH(MapColumn.STRENGTHS, "Strength"),
    EXISTING_SAFETY(MapColumn.STRENGTHS, "Safety shown when it mattered"),
    NEXT_STEP(MapColumn.NEXT_STEPS, "Next step");

    private final MapColumn column;
    private final String label;

    Category(MapColumn column, String label) {
        this.column = column;
        this.label = label;
    }

    public MapColumn column() {
        return column;
    }

    public String label() {
        return label;
    }

    public static List<Category> of(MapColumn column) {
        return Arrays.stream(values()).filter(c -> c.column == column).toList();
    }
}
