package org.threecolumns.journey;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapChanges;

/** Compares the living map with the copy that the latest signature about the same children took. */
@Service
public class SinceSigned {

    private final StageRecordRepository records;

    SinceSigned(StageRecordRepository records) {
        this.records = records;
    }

    /** @param record the latest signed stage about these children that the run's readers may see */
    public record Compared(StageRecord record, MapChanges changes) {}

    /** Empty before anything was signed about these children. */
    public Optional<Compared> of(StageRun run, LivingMap map) {
        return records.latestStages(run.familyId(), run.tier().isStatutoryServices()).stream()
                .filter(about -> about.childIds().containsAny(run.childIds()))
                .findFirst()
                .flatMap(about -> records.findById(about.id()))
                .map(record -> new Compared(
                        record,
                        MapChanges.between(SignedContent.stage(record.content()).items(), map.items())));
    }
}
