package org.threecolumns.api;

import java.util.List;
import org.threecolumns.access.Audience;
import org.threecolumns.family.ChildIds;
import org.threecolumns.mapping.Difference;
import org.threecolumns.mapping.Statement;
import org.threecolumns.mapping.StatementInput;
import org.threecolumns.mapping.StatementParts;

/**
 * A worry or danger statement with its goal as it is to be.
 *
 * @param text the worry written whole; left out where its parts are given, as with the goal
 * @param parts the sentences are made from them
 * @param difference how the family sees it differently
 * @param childIds whom it is about; none for all children
 * @param kind null for the usual one, as with {@code audience}
 * @param stageId when adding: the open stage it is written for, or null
 * @param version when changing: the statement's version that the writer saw
 */
record StatementRequest(
        Statement.Kind kind,
        String text,
        String goal,
        String goalSeenBy,
        String goalHeldFor,
        StatementParts parts,
        Difference difference,
        List<Long> childIds,
        Audience audience,
        Long stageId,
        Integer version) {

    StatementRequest {
        childIds = childIds == null ? List.of() : List.copyOf(childIds);
    }

    StatementInput input() {
        return new StatementInput(
                kind, text, goal, goalSeenBy, goalHeldFor, parts, difference, ChildIds.of(childIds), audience, null);
    }
}
