package org.threecolumns.familyfile;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * Somebody found an event of a family's chronology worth a second look; seen by all who see the event.
 *
 * @param event key of the event, such as {@code record-12}
 * @param active true while it stands, null afterwards
 */
record ChronologyStar(
        @Id Long id,
        Long familyId,
        String event,
        Boolean active,
        Instant starredAt,
        String starredBy,
        Instant endedAt,
        String endedBy) {}
