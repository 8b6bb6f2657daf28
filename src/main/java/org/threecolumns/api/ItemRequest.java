package org.threecolumns.api;

import java.time.LocalDate;
import java.util.List;
import org.threecolumns.access.Audience;
import org.threecolumns.family.ChildIds;
import org.threecolumns.mapping.Category;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItemInput;

/**
 * One item of the map as it is to be.
 *
 * @param childIds whom it is about; none for all children
 * @param audience null for the usual one
 * @param happenedOn when it happened, or last happened
 * @param answersItemId of safety that has been shown: the worry that it answers
 * @param stageId when adding: the open stage it is written for, or null; words for a strategy discussion stay with statutory services
 * @param version when changing: the item's version that the writer saw
 */
record ItemRequest(
        MapColumn column,
        Category category,
        String text,
        Boolean quote,
        String saidBy,
        List<Long> childIds,
        Audience audience,
        String ownerName,
        LocalDate dueOn,
        LocalDate happenedOn,
        Long answersItemId,
        Long stageId,
        Integer version) {

    ItemRequest {
        childIds = childIds == null ? List.of() : List.copyOf(childIds);
    }

    MapItemInput input() {
        return new MapItemInput(
                column,
                category,
                text,
                Boolean.TRUE.equals(quote),
                saidBy,
                ChildIds.of(childIds),
                audience,
                null,
                ownerName,
                dueOn,
                happenedOn,
                answersItemId);
    }
}
