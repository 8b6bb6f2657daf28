package org.threecolumns.journey;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.threecolumns.family.ChildIds;

/** Somebody acted at once to protect named children. Committed before anything else; {@code begunAt} is when the engine followed. */
public record ActNow(
        @Id Long id,
        Long familyId,
        Long episodeId,
        Long journeyId,
        ChildIds childIds,
        String why,
        Instant actedAt,
        String actedBy,
        Instant begunAt) {}
