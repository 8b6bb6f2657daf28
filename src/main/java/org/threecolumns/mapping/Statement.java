package org.threecolumns.mapping;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Words;

/**
 * A worry or danger statement with its one wellbeing or safety goal: what will be seen, by whom, for how long (domain facts,
 * section 1.3). The pair is one row, so that neither can stand alone unnoticed.
 */
public record Statement(
        @Id Long id,
        Long familyId,
        Kind kind,
        String text,
        String goal,
        String goalSeenBy,
        String goalHeldFor,
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
        WORRY,
        DANGER
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
                in.kind() == null ? usualKind(author.tier()) : in.kind(),
                Words.clean(in.text()),
                in.goal(),
                in.goalSeenBy(),
                in.goalHeldFor(),
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

    private static Kind usualKind(Tier tier) {
        return tier == Tier.STATUTORY ? Kind.DANGER : Kind.WORRY;
    }
}
