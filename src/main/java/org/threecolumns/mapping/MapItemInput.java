package org.threecolumns.mapping;

import java.time.LocalDate;
import org.threecolumns.access.Audience;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Words;

/** What a person writes for one item; null audience means the usual one of the tier, no children means all of them. */
public record MapItemInput(
        MapColumn column,
        Category category,
        String text,
        boolean quote,
        String saidBy,
        ChildIds childIds,
        Audience audience,
        Long notForPersonId,
        String ownerName,
        LocalDate dueOn,
        LocalDate happenedOn,
        Long answersItemId) {

    public MapItemInput {
        childIds = childIds == null ? ChildIds.NONE : childIds;
        saidBy = Words.isBlank(saidBy) ? null : Words.clean(saidBy);
        ownerName = Words.isBlank(ownerName) ? null : Words.clean(ownerName);
    }

    /** Just words in a column, about all children. */
    public static MapItemInput of(MapColumn column, String text) {
        return new MapItemInput(column, null, text, false, null, ChildIds.NONE, null, null, null, null, null, null);
    }

    /** A next step with who does it and by when. */
    public static MapItemInput nextStep(String text, String ownerName, LocalDate dueOn) {
        return new MapItemInput(
                MapColumn.NEXT_STEPS, null, text, false, null, ChildIds.NONE, null, null, ownerName, dueOn, null, null);
    }

    /** Who said it, of whom, in their own words. */
    public static MapItemInput quote(MapColumn column, String text, String saidBy) {
        return new MapItemInput(column, null, text, true, saidBy, ChildIds.NONE, null, null, null, null, null, null);
    }
}
