package org.threecolumns.journey;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.completeness.Gap;
import org.threecolumns.form.Words;

/**
 * Corrects a signed record with a reason: a new record beside the old one, which is kept. Moves no token; changing a route is a
 * new decision.
 */
@Service
public class Corrections {

    private final StageRecordRepository records;
    private final RecordChain chain;
    private final Clock clock;

    Corrections(StageRecordRepository records, RecordChain chain, Clock clock) {
        this.records = records;
        this.chain = chain;
        this.clock = clock;
    }

    /** @return every gap; empty when the correction is on record */
    @Transactional
    public List<Gap> correct(long recordId, String what, String reason, CurrentUser signer) {
        StageRecord old = records.findById(recordId).orElseThrow();
        if (Words.isBlank(what) || what.length() > 8000) {
            return List.of(Gap.of("what", "blank", "Write what is right, in 8000 characters or fewer"));
        }
        if (Words.isBlank(reason) || reason.length() > 4000) {
            return List.of(Gap.of("reason", "blank", "Say why the record is corrected, in 4000 characters or fewer"));
        }
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("corrects", old.number());
        content.put("correction", Words.clean(what));
        content.put("reason", Words.clean(reason));
        chain.append(new UnsignedRecord(
                old.familyId(),
                old.episodeId(),
                old.journeyId(),
                old.stageRunId(),
                StageRecord.Kind.CORRECTION,
                old.stage(),
                old.id(),
                null,
                old.routeChildIds(),
                old.contactId(),
                old.tier(),
                clock.instant(),
                signer.username(),
                SignedContent.json(content)));
        return List.of();
    }
}
