package org.threecolumns.casework;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/** A day on which a manager looks at a running stage, such as working day 10 of an assessment. Looking holds nothing up. */
public record Checkpoint(
        @Id Long id,
        Long familyId,
        Long episodeId,
        Long stageRunId,
        String name,
        LocalDate dueOn,
        Instant openedAt,
        Instant lookedAt,
        String lookedBy,
        String viewWords) {

    public boolean isLookedAt() {
        return lookedAt != null;
    }
}
