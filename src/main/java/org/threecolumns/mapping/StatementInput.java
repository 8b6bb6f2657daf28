package org.threecolumns.mapping;

import java.util.List;
import org.threecolumns.access.Audience;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Words;

/**
 * What a person writes for a statement and its goal; null kind and audience mean the usual ones of the tier.
 *
 * @param text the worry written whole; empty where the parts make it, as with the goal
 */
public record StatementInput(
        Statement.Kind kind,
        String text,
        String goal,
        String goalSeenBy,
        String goalHeldFor,
        StatementParts parts,
        Difference difference,
        ChildIds childIds,
        Audience audience,
        Long notForPersonId) {

    public StatementInput {
        childIds = childIds == null ? ChildIds.NONE : childIds;
        parts = parts == null ? StatementParts.NONE : parts;
        difference = difference == null ? Difference.NONE : difference;
        goal = Words.cleanOrNull(goal);
        goalSeenBy = Words.cleanOrNull(goalSeenBy);
        goalHeldFor = Words.cleanOrNull(goalHeldFor);
    }

    /** Written whole, and seen by all in the same way. */
    public StatementInput(
            Statement.Kind kind,
            String text,
            String goal,
            String goalSeenBy,
            String goalHeldFor,
            ChildIds childIds,
            Audience audience,
            Long notForPersonId) {
        this(kind, text, goal, goalSeenBy, goalHeldFor, null, null, childIds, audience, notForPersonId);
    }

    /** With the sentences that the parts make; what is written whole stays as it is. */
    StatementInput composed(List<String> children) {
        return new StatementInput(
                kind,
                parts.makeWorry() ? StatementSentences.worry(parts) : text,
                parts.makeGoal() ? StatementSentences.goal(parts, goalSeenBy, goalHeldFor, children) : goal,
                goalSeenBy,
                goalHeldFor,
                parts,
                difference,
                childIds,
                audience,
                notForPersonId);
    }
}
