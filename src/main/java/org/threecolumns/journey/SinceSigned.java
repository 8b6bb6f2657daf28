package org.threecolumns.journey;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapChanges;

/** Compares the living map with the copy that the latest signature about the same children took. */
@Service
public class SinceSigned {

    private final StageRecordRepository records;
    private final StageRunRepository runs;

    SinceSigned(StageRecordRepository records, StageRunRepository runs) {
        this.records = records;
        this.runs = runs;
    }

    /** @param record the latest signed stage about these children that the run's readers may see */
    public record Compared(StageRecord record, MapChanges changes) {}

    /** Empty before anything was signed about these children. */
    public Optional<Compared> of(StageRun run, LivingMap map) {
        return records.latestStages(run.familyId(), run.tier().isStatutoryServices()).stream()
                .filter(record -> isAbout(record, run))
                .findFirst()
                .map(record -> new Compared(
                        record,
                        MapChanges.between(SignedContent.stage(record.content()).items(), map.items())));
    }

    private boolean isAbout(StageRecord record, StageRun run) {
        return runs.findById(record.stageRunId())
                .filter(signed -> signed.childIds().containsAny(run.childIds()))
                .isPresent();
    }
}
