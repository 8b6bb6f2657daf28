package org.threecolumns.journey;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/** One running through of the process {@code journey} for a named set of children; an episode has one or more. */
public record Journey(
        @Id Long id,
        Long episodeId,
        Long familyId,
        String processInstanceId,
        String entry,
        Long entryRecordId,
        Instant openedAt,
        Instant endedAt) {

    /** The usual way in. */
    public static final String FRONT_DOOR = "front-door";

    public String businessKey() {
        return "J-" + id;
    }
}
