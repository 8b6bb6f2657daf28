package org.threecolumns.api;

import java.time.Instant;
import java.util.List;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.journey.StageRecord;

/** One signed record in a list. */
record RecordView(
        Long id,
        Long episodeId,
        int number,
        StageRecord.Kind kind,
        String stage,
        Long stageId,
        Long correctsRecordId,
        String route,
        Tier tier,
        Audience audience,
        Instant signedAt,
        String signedBy,
        String contentHash) {

    static RecordView of(StageRecord r) {
        return new RecordView(
                r.id(),
                r.episodeId(),
                r.number(),
                r.kind(),
                r.stage(),
                r.stageRunId(),
                r.correctsRecordId(),
                r.route(),
                r.tier(),
                r.audience(),
                r.signedAt(),
                r.signedBy(),
                r.contentHash());
    }

    /** A record with all that was signed, as it was signed. */
    record Whole(RecordView record, Object content, List<Whole> corrections) {}
}
