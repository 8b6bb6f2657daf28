package org.threecolumns.family;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * Somebody told us about a child. {@code clientKey} makes recording idempotent; {@code historyCheckId} is the search that was
 * made before it, which is the history check.
 */
public record Contact(
        @Id Long id,
        Long familyId,
        Long episodeId,
        Kind kind,
        String clientKey,
        Instant receivedAt,
        String receivedBy,
        String caller,
        String words,
        ChildIds childIds,
        Long historyCheckId,
        Instant recordedAt) {

    /**
     * FIRST is the first about a family, RETURN comes when no help is under way any more, FURTHER enters help that is,
     * STEP_UP comes from our own plan.
     */
    public enum Kind {
        FIRST,
        RETURN,
        FURTHER,
        STEP_UP
    }
}
