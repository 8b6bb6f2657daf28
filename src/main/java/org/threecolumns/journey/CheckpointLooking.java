package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.casework.Checkpoint;
import org.threecolumns.casework.CheckpointRepository;
import org.threecolumns.casework.Checkpoints;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** A manager looks at a running assessment: what they saw is kept with the checkpoint and signed into the record. */
@Service
public class CheckpointLooking {

    private final Checkpoints checkpoints;
    private final CheckpointRepository stored;
    private final StageRunRepository runs;
    private final RecordChain chain;
    private final Clock clock;

    CheckpointLooking(
            Checkpoints checkpoints,
            CheckpointRepository stored,
            StageRunRepository runs,
            RecordChain chain,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.stored = stored;
        this.runs = runs;
        this.chain = chain;
        this.clock = clock;
    }

    /** @return what is missing; empty when it is on record, also when somebody had looked before */
    @Transactional
    public List<FieldError> look(long checkpointId, String words, String username) {
        Checkpoint checkpoint = stored.findById(checkpointId).orElseThrow();
        Checkpoints.Look look = checkpoints.look(checkpointId, words, username);
        if (look.first()) {
            record(checkpoint, Words.clean(words), username);
        }
        return look.problems();
    }

    private void record(Checkpoint checkpoint, String words, String username) {
        StageRun run = runs.findById(checkpoint.stageRunId()).orElseThrow();
        chain.append(new UnsignedRecord(
                run.familyId(),
                run.episodeId(),
                run.journeyId(),
                run.id(),
                StageRecord.Kind.CHECKPOINT_LOOKED_AT,
                checkpoint.name(),
                null,
                null,
                run.childIds(),
                run.contactId(),
                run.tier(),
                clock.instant(),
                username,
                SignedContent.json(Map.of("dueOn", checkpoint.dueOn(), "seen", words))));
    }
}
