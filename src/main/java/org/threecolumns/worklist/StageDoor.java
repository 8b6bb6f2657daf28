package org.threecolumns.worklist;

import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Lets somebody to a stage, and writes down that they came; to everybody else it does not exist. */
@Component
class StageDoor {

    private static final Duration TYPING = Duration.ofMinutes(15);

    private final StageRunRepository runs;
    private final CaseAccess access;
    private final AccessLog log;

    StageDoor(StageRunRepository runs, CaseAccess access, AccessLog log) {
        this.runs = runs;
        this.access = access;
        this.log = log;
    }

    /** @throws ResponseStatusException 404 when it does not exist or is not theirs to see */
    StageRun open(long runId, CurrentUser me, AccessEntry.Action action) {
        StageRun run = let(runId, me, action);
        log.write(me.username(), action, run.familyId(), "stage " + run.stage());
        return run;
    }

    /** As {@link #open} for editing, written down once in a while instead of at every word. */
    StageRun openWhileTyping(long runId, CurrentUser me) {
        StageRun run = let(runId, me, AccessEntry.Action.EDIT);
        log.writeOnceIn(TYPING, me.username(), AccessEntry.Action.EDIT, run.familyId(), "stage " + run.stage());
        return run;
    }

    private StageRun let(long runId, CurrentUser me, AccessEntry.Action action) {
        StageRun run = runs.findById(runId)
                .filter(r -> access.mayRead(me, r.familyId()))
                .filter(r ->
                        !r.tier().isStatutoryServices() || Visibility.of(me).statutory())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        boolean mayWork = isTheirs(run, me) && access.mayWork(me, run.familyId());
        if (action != AccessEntry.Action.VIEW && !mayWork) {
            log.write(me.username(), AccessEntry.Action.REFUSED, run.familyId(), "stage " + run.stage());
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return run;
    }

    boolean isTheirs(StageRun run, CurrentUser me) {
        return me.hasAnyRole(run.roles());
    }
}
