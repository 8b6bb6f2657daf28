package org.threecolumns.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;

/**
 * One entry into a stage or follow-up: opened by the engine when the user task starts, ended once. Only {@code SIGNED} counts
 * as met. {@code calledFrom} is the call activity of the journey it runs under; {@code clock} the row of {@code timescales.dmn} that
 * its due date comes from.
 */
public record StageRun(
        @Id Long id,
        Long familyId,
        Long episodeId,
        Long journeyId,
        String processInstanceId,
        String scopeInstanceId,
        String calledFrom,
        String activityInstanceId,
        String taskId,
        String assignee,
        Instant taskDoneAt,
        String model,
        String activityId,
        String stage,
        Kind kind,
        String formKey,
        String candidateGroups,
        ChildIds childIds,
        Long contactId,
        Long actNowId,
        Tier tier,
        Status status,
        Instant openedAt,
        Instant clockStartedAt,
        LocalDate dueOn,
        Instant dueAt,
        String dueWords,
        Instant remindedAt,
        Instant endedAt,
        String lateReason,
        Long endedByRecordId,
        String clock) {

    /**
     * A STAGE stands on the floor of the map; an AUTHORISATION is a second person's yes to one; a FOLLOW_UP is a short task such as
     * telling the referrer.
     */
    public enum Kind {
        STAGE,
        AUTHORISATION,
        FOLLOW_UP
    }

    /** How a run stands or how it ended. */
    public enum Status {
        OPEN,
        SIGNED,
        SUPERSEDED,
        LEFT_BY_ACT_NOW,
        CANCELLED
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    public boolean isStage() {
        return kind == Kind.STAGE;
    }

    public List<String> roles() {
        return List.of(candidateGroups.split(","));
    }
}
