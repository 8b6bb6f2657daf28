package org.threecolumns.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Words;

/**
 * One thing in one of the three columns, in somebody's own words. {@code childIds} empty means all children of the family;
 * next steps carry an owner and a date; safety that has been shown names the worry it answers and when it last happened;
 * {@code version} counts edits so that two people never overwrite each other.
 */
public record MapItem(
        @Id Long id,
        Long familyId,
        MapColumn mapColumn,
        Category category,
        String text,
        boolean quote,
        String saidBy,
        ChildIds childIds,
        Audience audience,
        Tier tier,
        Long notForPersonId,
        MapStatus status,
        String ownerName,
        LocalDate dueOn,
        LocalDate happenedOn,
        Long answersItemId,
        int position,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        int version) {

    /** Behind all that somebody has put in order; among themselves such items stand as they were written. */
    private static final int LAST = 1_000_000;

    public boolean isActive() {
        return status == MapStatus.ACTIVE;
    }

    public boolean concerns(ChildIds children) {
        return childIds.isEmpty() || childIds.containsAny(children);
    }

    /** Whether an input would leave the item as it is. */
    public boolean says(MapItemInput in) {
        return Objects.equals(in.category(), category)
                && Words.clean(in.text()).equals(text)
                && in.quote() == quote
                && Objects.equals(in.saidBy(), saidBy)
                && in.childIds().equals(childIds)
                && Objects.equals(in.ownerName(), ownerName)
                && Objects.equals(in.dueOn(), dueOn)
                && Objects.equals(in.happenedOn(), happenedOn)
                && Objects.equals(in.answersItemId(), answersItemId)
                && Objects.equals(in.notForPersonId(), notForPersonId);
    }

    static MapItem written(long familyId, MapItemInput in, Author author, Instant at) {
        return new MapItem(
                null,
                familyId,
                in.column(),
                in.category(),
                Words.clean(in.text()),
                in.quote(),
                in.saidBy(),
                in.childIds(),
                in.audience() == null ? author.usualAudience() : in.audience(),
                author.tier(),
                in.notForPersonId(),
                MapStatus.ACTIVE,
                in.ownerName(),
                in.dueOn(),
                in.happenedOn(),
                in.answersItemId(),
                LAST,
                at,
                author.username(),
                at,
                author.username(),
                0);
    }

    MapItem edited(MapItemInput in, Author author, Instant at) {
        return new MapItem(
                id,
                familyId,
                in.column(),
                in.category(),
                Words.clean(in.text()),
                in.quote(),
                in.saidBy(),
                in.childIds(),
                in.audience() == null ? audience : in.audience(),
                tier,
                in.notForPersonId(),
                status,
                in.ownerName(),
                in.dueOn(),
                in.happenedOn(),
                in.answersItemId(),
                position,
                createdAt,
                createdBy,
                at,
                author.username(),
                version + 1);
    }

    MapItem withStatus(MapStatus changed, Author author, Instant at) {
        return new MapItem(
                id,
                familyId,
                mapColumn,
                category,
                text,
                quote,
                saidBy,
                childIds,
                audience,
                tier,
                notForPersonId,
                changed,
                ownerName,
                dueOn,
                happenedOn,
                answersItemId,
                position,
                createdAt,
                createdBy,
                at,
                author.username(),
                version + 1);
    }

    /** The same item at another place of its column; nothing that is said changes, so its version stays. */
    MapItem at(int place) {
        return new MapItem(
                id,
                familyId,
                mapColumn,
                category,
                text,
                quote,
                saidBy,
                childIds,
                audience,
                tier,
                notForPersonId,
                status,
                ownerName,
                dueOn,
                happenedOn,
                answersItemId,
                place,
                createdAt,
                createdBy,
                changedAt,
                changedBy,
                version);
    }
}
