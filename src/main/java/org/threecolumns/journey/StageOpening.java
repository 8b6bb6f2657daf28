package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.threecolumns.casework.Casework;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.mapping.MapHandover;
import org.threecolumns.mapping.ScoreWriting;

/** What opening a stage brings about in our own tables, in the same transaction. */
@Service
class StageOpening {

    private final Casework casework;
    private final CaseworkReading reading;
    private final MapHandover handover;
    private final Authorisations authorisations;
    private final StageDraftStore drafts;
    private final ScoreWriting scores;
    private final Clock clock;

    StageOpening(
            Casework casework,
            CaseworkReading reading,
            MapHandover handover,
            Authorisations authorisations,
            StageDraftStore drafts,
            ScoreWriting scores,
            Clock clock) {
        this.casework = casework;
        this.reading = reading;
        this.handover = handover;
        this.authorisations = authorisations;
        this.drafts = drafts;
        this.scores = scores;
        this.clock = clock;
    }

    void opened(StageRun run) {
        authorisations
                .returned(run.processInstanceId(), run.stage())
                .ifPresentOrElse(before -> takeUpAgain(before, run), () -> begin(run));
        if (JourneyKeys.STEP_DOWN_STAGE.equals(run.stage())) {
            handover.toEarlyHelp(run.familyId(), run.childIds());
        }
    }

    /** An assessment whose stage somebody cancelled is still open: it is taken up, and no second one begun. */
    private void begin(StageRun run) {
        if (JourneyKeys.ASSESSMENT_STAGE.equals(run.stage())) {
            LocalDate today = LocalDate.now(clock);
            CaseworkGaps.refuse(run.childIds().ids().stream()
                    .filter(child -> reading.ofChild(child).openAssessment().isEmpty())
                    .flatMap(child -> casework.beginAssessment(child, run.journeyId(), today).stream())
                    .toList());
        }
    }

    /** Nothing that was written is typed again: the draft and the numbers given go on into the new run. */
    private void takeUpAgain(StageRun before, StageRun run) {
        drafts.find(before.id())
                .ifPresent(saved -> drafts.save(run.id(), saved.draft(), saved.seenMapVersion(), saved.savedBy()));
        scores.carry(run.familyId(), before.id(), run.id());
    }
}
