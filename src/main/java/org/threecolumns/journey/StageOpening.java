package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.threecolumns.casework.Casework;
import org.threecolumns.mapping.MapHandover;
import org.threecolumns.mapping.ScoreWriting;

/** What opening a stage brings about in our own tables, in the same transaction. */
@Service
class StageOpening {

    private final Casework casework;
    private final MapHandover handover;
    private final StageRunRepository runs;
    private final StageDraftStore drafts;
    private final ScoreWriting scores;
    private final Clock clock;

    StageOpening(
            Casework casework,
            MapHandover handover,
            StageRunRepository runs,
            StageDraftStore drafts,
            ScoreWriting scores,
            Clock clock) {
        this.casework = casework;
        this.handover = handover;
        this.runs = runs;
        this.drafts = drafts;
        this.scores = scores;
        this.clock = clock;
    }

    void opened(StageRun run) {
        returned(run).ifPresent(before -> takeUpAgain(before, run));
        if (JourneyKeys.ASSESSMENT_STAGE.equals(run.stage())) {
            LocalDate today = LocalDate.now(clock);
            run.childIds().ids().forEach(child -> casework.beginAssessment(child, run.journeyId(), today));
        }
        if (JourneyKeys.STEP_DOWN_STAGE.equals(run.stage())) {
            handover.toEarlyHelp(run.familyId(), run.childIds());
        }
    }

    /** The signed run that a manager has returned: the same stage of the same instance. */
    private Optional<StageRun> returned(StageRun run) {
        return runs.ofProcessInstance(run.processInstanceId()).stream()
                .filter(before ->
                        !before.id().equals(run.id()) && before.stage().equals(run.stage()))
                .filter(StageRun::isStage)
                .reduce((earlier, later) -> later);
    }

    /** Nothing that was written is typed again: the draft and the numbers given go on into the new run. */
    private void takeUpAgain(StageRun before, StageRun run) {
        drafts.find(before.id())
                .ifPresent(saved -> drafts.save(run.id(), saved.draft(), saved.seenMapVersion(), saved.savedBy()));
        scores.carry(run.familyId(), before.id(), run.id());
    }
}
