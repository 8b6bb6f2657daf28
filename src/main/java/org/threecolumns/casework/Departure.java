package org.threecolumns.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.threecolumns.family.ChildIds;

/** Somebody told us that children leave us. A manager confirms that they left, or finds that they stay. */
public record Departure(
        @Id Long id,
        Long familyId,
        Long episodeId,
        ChildIds childIds,
        DepartureReason reason,
        String words,
        LocalDate saidOn,
        Instant recordedAt,
        String recordedBy,
        Instant confirmedAt,
        Outcome confirmedHow) {

    /** What the manager found. */
    public enum Outcome {
        LEFT,
        STAYS
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }
}
