package org.threecolumns.journey;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;

/** What is to be signed, before the chain gives it a number and links; signed at a microsecond, as a database keeps it. */
public record UnsignedRecord(
        Long familyId,
        Long episodeId,
        Long journeyId,
        Long stageRunId,
        StageRecord.Kind kind,
        String stage,
        Long correctsRecordId,
        String route,
        ChildIds routeChildIds,
        Long contactId,
        Tier tier,
        Instant signedAt,
        String signedBy,
        String content) {

    public UnsignedRecord {
        signedAt = signedAt.truncatedTo(ChronoUnit.MICROS);
    }

    StageRecord numbered(int number, String contentHash, String previousLink, String link) {
        Audience audience = tier == Tier.STATUTORY ? Audience.STATUTORY : Audience.EVERYONE;
        return new StageRecord(
                null,
                familyId,
                episodeId,
                journeyId,
                stageRunId,
                number,
                kind,
                stage,
                correctsRecordId,
                route,
                routeChildIds,
                contactId,
                tier,
                audience,
                signedAt,
                signedBy,
                content,
                contentHash,
                previousLink,
                link);
    }
}
