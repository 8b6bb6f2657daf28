package org.threecolumns.mapping;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;

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
}
