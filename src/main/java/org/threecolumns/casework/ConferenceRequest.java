package org.threecolumns.casework;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.threecolumns.family.ChildIds;

/** An agency asks for a conference that was not going to be held; it may do so whatever an enquiry came to. */
public record ConferenceRequest(
        @Id Long id,
        Long familyId,
        Long episodeId,
        ChildIds childIds,
        String agency,
        String askedBy,
        String why,
        Instant askedAt,
        String recordedBy) {}
