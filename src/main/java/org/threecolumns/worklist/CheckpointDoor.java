package org.threecolumns.worklist;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.access.Visibility;
import org.threecolumns.casework.Checkpoint;
import org.threecolumns.casework.CheckpointRepository;

/** Lets managers to the checkpoints of assessments, and writes down that they came. */
@Component
class CheckpointDoor {

    private final CheckpointRepository checkpoints;
    private final CaseAccess access;
    private final AccessLog log;

    CheckpointDoor(CheckpointRepository checkpoints, CaseAccess access, AccessLog log) {
        this.checkpoints = checkpoints;
        this.access = access;
        this.log = log;
    }

    /** @throws ResponseStatusException 403 for those who are no manager of social work */
    void list(CurrentUser me) {
        requireManager(me, null);
        log.write(me.username(), Action.VIEW, null, "checkpoints");
    }

    /** @throws ResponseStatusException 404 when it does not exist or the family is not theirs to see */
    Checkpoint open(long id, CurrentUser me, Action action) {
        Checkpoint checkpoint = checkpoints
                .findById(id)
                .filter(c -> Visibility.of(me).statutory() && access.mayRead(me, c.familyId()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        requireManager(me, checkpoint.familyId());
        log.write(me.username(), action, checkpoint.familyId(), checkpoint.name());
        return checkpoint;
    }

    private void requireManager(CurrentUser me, Long familyId) {
        if (!mayLook(me)) {
            log.write(me.username(), Action.REFUSED, familyId, "checkpoints");
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static boolean mayLook(CurrentUser me) {
        return me.hasAny(Role.TEAMMANAGER, Role.MANAGER);
    }
}
