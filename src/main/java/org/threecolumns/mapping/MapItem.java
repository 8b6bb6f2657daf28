package org.threecolumns.mapping;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Words;

/**
 * One thing in one of the three columns, in somebody's own words. {@code childIds} empty means all children of the family;
 * next steps carry an owner and a date; {@code version} counts edits so that two people never overwrite each other.
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
        int position,
        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,
        int version) {

    public boolean isActive() {
        return status == MapStatus.ACTIVE;
    }

    public boolean concerns(ChildIds children) {
        return childIds.isEmpty() || childIds.containsAny(children);
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
                0,
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
                position,
                createdAt,
                createdBy,
                at,
                author.username(),
                version + 1);
    }
}
