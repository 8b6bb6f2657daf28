package org.threecolumns.mapping;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;

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
}
