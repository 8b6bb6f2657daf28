package org.threecolumns.mapping;

import org.threecolumns.access.Audience;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Words;

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
        goal = Words.isBlank(goal) ? null : Words.clean(goal);
        goalSeenBy = Words.isBlank(goalSeenBy) ? null : Words.clean(goalSeenBy);
        goalHeldFor = Words.isBlank(goalHeldFor) ? null : Words.clean(goalHeldFor);
    }
}
