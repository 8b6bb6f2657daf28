package org.threecolumns.mapping;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;

/** "What this is like for NAME": one sentence for a child, carried from stage to stage. One per child and tier. */
public record Impact(
        @Id Long id,
        Long familyId,
        Long childId,
        String text,
        Audience audience,
        Tier tier,
        Instant changedAt,
        String changedBy,
        int version) {}
