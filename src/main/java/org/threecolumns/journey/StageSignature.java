package org.threecolumns.journey;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.stereotype.Service;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.completeness.Gap;

/**
 * Signs a stage: the draft is saved first, in a transaction of its own, and stays whatever becomes of the signature; then the
 * task is completed, and the engine's delegate decides.
 */
@Service
public class StageSignature {

    private final StageRunRepository runs;
    private final StageDraftStore drafts;
    private final TaskService tasks;
    private final IdentityService identity;
    private final Onward onward;

    StageSignature(
            StageRunRepository runs,
            StageDraftStore drafts,
            TaskService tasks,
            IdentityService identity,
            Onward onward) {
        this.runs = runs;
        this.drafts = drafts;
        this.tasks = tasks;
        this.identity = identity;
        this.onward = onward;
    }

    /**
     * @param seenMapVersion the version of the map that the signer had before them
     * @return every gap; empty when the stage is signed
     */
    public List<Gap> sign(long runId, StageDraft draft, long seenMapVersion, CurrentUser signer) {
        StageRun run = runs.findById(runId).orElseThrow();
        if (!run.isOpen()) {
            return List.of(
                    Gap.of("stage", "already-ended", "This stage has ended meanwhile; nothing was signed twice"));
        }
        drafts.save(runId, draft, seenMapVersion, signer.username());
        List<Gap> gaps = complete(run, signer);
        if (gaps.isEmpty()) {
            onward.goOn(run.episodeId());
        }
        return gaps;
    }

    private List<Gap> complete(StageRun run, CurrentUser signer) {
        var before = identity.getCurrentAuthentication();
        try {
            identity.setAuthentication(signer.username(), List.copyOf(signer.roles()));
            EngineDoor.run(() -> tasks.complete(run.taskId()));
            return List.of();
        } catch (OptimisticLockingException | NullValueException e) {
            return List.of(Gap.of("stage", "already-ended", "Somebody else signed this stage at the same moment"));
        } catch (RuntimeException e) {
            RefusedException refused = RefusedException.in(e);
            if (refused == null) {
                throw e;
            }
            return refused.gaps();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
