package org.threecolumns.journey;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;

/**
 * A dated, immutable record in the chain of its episode: a signed stage or follow-up, a correction, an act now. {@code route}
 * is the decision that the engine follows for {@code routeChildIds}.
 */
public record StageRecord(
        @Id Long id,
        Long familyId,
        Long episodeId,
        Long journeyId,
        Long stageRunId,
        int number,
        Kind kind,
        String stage,
        Long correctsRecordId,
        String route,
        ChildIds routeChildIds,
        Long contactId,
        Tier tier,
        Audience audience,
        Instant signedAt,
        String signedBy,
        String content,
        String contentHash,
        String previousLink,
        String link) {

    /** What the record is of. */
    public enum Kind {
        STAGE,
        AUTHORISATION,
        FOLLOW_UP,
        CORRECTION,
        ACT_NOW,
        CONSENT_WITHDRAWN,
        LEAVING_SAID,
        CONFERENCE_ASKED,
        JOURNEYS_JOINED,
        CHILD_BORN,
        CHECKPOINT_LOOKED_AT,
        DEBT_SETTLED,
        EPISODE_CLOSED,
        CONTENT_DISPOSED;

        /** Whether it is the signed copy of a task with its form. */
        public boolean isSigned() {
            return this == STAGE || this == AUTHORISATION || this == FOLLOW_UP;
        }
    }
}
