package org.threecolumns.mapping;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Words;

/**
 * A worry or danger statement with its one wellbeing or safety goal: what will be seen, by whom, for how long (domain facts,
 * section 1.3). The pair is one row, so that neither can stand alone unnoticed.
 *
 * @param text the worry as it is read: composed from its parts, or written whole
 * @param goal the goal as it is read, like the text
 */
public record Statement(
        @Id Long id,
        Long familyId,
        Kind kind,
        String text,
        String goal,
        String goalSeenBy,
        String goalHeldFor,
        @Embedded.Empty StatementParts parts,
        @Embedded.Empty(prefix = "differs_") Difference difference,
        ChildIds childIds,
        Audience audience,
        Tier tier,
        Long notForPersonId,
        MapStatus status,
        int position,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        int version) {

    /** WORRY goes with a wellbeing goal in early help, DANGER with a safety goal in child protection. */
    public enum Kind {
        WORRY("Worry statement", "Wellbeing goal"),
        DANGER("Danger statement", "Safety goal");

        private final String statementLabel;
        private final String goalLabel;

        Kind(String statementLabel, String goalLabel) {
            this.statementLabel = statementLabel;
            this.goalLabel = goalLabel;
        }

        /** What is written where nobody says otherwise. */
        public static Kind usualIn(Tier tier) {
            return tier == Tier.STATUTORY ? DANGER : WORRY;
        }

        public String statementLabel() {
            return statementLabel;
        }

        public String goalLabel() {
            return goalLabel;
        }
    }

    /** What was signed before statements had parts has none. */
    public Statement {
        parts = parts == null ? StatementParts.NONE : parts;
        difference = difference == null ? Difference.NONE : difference;
    }

    public boolean isActive() {
        return status == MapStatus.ACTIVE;
    }

    public boolean concerns(ChildIds children) {
        return childIds.isEmpty() || childIds.containsAny(children);
    }

    static Statement written(long familyId, StatementInput in, Author author, Instant at) {
        return new Statement(
                null,
                familyId,
                in.kind() == null ? Kind.usualIn(author.tier()) : in.kind(),
                Words.clean(in.text()),
                in.goal(),
                in.goalSeenBy(),
                in.goalHeldFor(),
                in.parts(),
                in.difference(),
                in.childIds(),
                in.audience() == null ? author.usualAudience() : in.audience(),
                author.tier(),
                in.notForPersonId(),
                MapStatus.ACTIVE,
                0,
                at,
                author.username(),
                at,
                author.username(),
                0);
    }

    Statement edited(StatementInput in, Author author, Instant at) {
        return new Statement(
                id,
                familyId,
                in.kind() == null ? kind : in.kind(),
                Words.clean(in.text()),
                in.goal(),
                in.goalSeenBy(),
                in.goalHeldFor(),
                in.parts(),
                in.difference(),
                in.childIds(),
                in.audience() == null ? audience : in.audience(),
                tier,
                in.notForPersonId(),
                status,
                position,
                createdAt,
                createdBy,
                at,
                author.username(),
                version + 1);
    }

    Statement withStatus(MapStatus changed, Author author, Instant at) {
        return new Statement(
                id,
                familyId,
                kind,
                text,
                goal,
                goalSeenBy,
                goalHeldFor,
                parts,
                difference,
                childIds,
                audience,
                tier,
                notForPersonId,
                changed,
                position,
                createdAt,
                createdBy,
                at,
                author.username(),
                version + 1);
    }
}
