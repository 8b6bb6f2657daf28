package org.threecolumns.journey;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/** What was done at once and is still to be written up: owned, dated, shown everywhere, and in the way of closing only. */
public record RecordingDebt(
        @Id Long id,
        Long familyId,
        Long episodeId,
        Long actNowId,
        String owner,
        LocalDate dueOn,
        Instant openedAt,
        Instant settledAt,
        String settledBy,
        How settledHow,
        String reason) {

    /** Written up by signing the strategy discussion or afterwards, or discharged by a manager with a reason. */
    public enum How {
        RECORDED,
        DISCHARGED
    }

    public RecordingDebt settled(Instant at, String by, How how, String because) {
        return new RecordingDebt(id, familyId, episodeId, actNowId, owner, dueOn, openedAt, at, by, how, because);
    }
}
