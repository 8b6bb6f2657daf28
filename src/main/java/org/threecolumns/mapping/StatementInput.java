package org.threecolumns.mapping;

import org.threecolumns.access.Audience;
import org.threecolumns.family.ChildIds;

/** What a person writes for a statement and its goal; null kind and audience mean the usual ones of the tier. */
public record StatementInput(
        Statement.Kind kind,
        String text,
        String goal,
        String goalSeenBy,
        String goalHeldFor,
        ChildIds childIds,
        Audience audience,
        Long notForPersonId) {

    public StatementInput {
        childIds = childIds == null ? ChildIds.NONE : childIds;
    }
}
