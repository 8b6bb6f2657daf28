package org.threecolumns.familyfile;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Family;
import org.threecolumns.family.FamilyRepository;

/** Lets somebody to a family's file, and writes down that they came; to everybody else it does not exist. */
@Component
class FamilyDoor {

    private final FamilyRepository families;
    private final CaseAccess access;
    private final AccessLog log;

    FamilyDoor(FamilyRepository families, CaseAccess access, AccessLog log) {
        this.families = families;
        this.access = access;
        this.log = log;
    }

    /** @throws ResponseStatusException 404 when it does not exist or is not theirs to see */
    Family toRead(String reference, CurrentUser me, String what) {
        Family family = families.findByReference(reference)
                .filter(f -> access.mayRead(me, f.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        log.write(me.username(), AccessEntry.Action.VIEW, family.id(), what);
        return family;
    }

    Family toRead(long familyId, CurrentUser me, String what) {
        return toRead(families.findById(familyId).map(Family::reference).orElse(""), me, what);
    }

    /** @throws ResponseStatusException 404 also for those who see early help only */
    Family toReadStatutory(String reference, CurrentUser me, String what) {
        if (!Visibility.of(me).statutory()) {
            Long familyId = families.findByReference(reference).map(Family::id).orElse(null);
            log.write(me.username(), AccessEntry.Action.REFUSED, familyId, what);
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return toRead(reference, me, what);
    }

    /** Writes down what was done, where asking for it was not doing it. */
    void done(Family family, CurrentUser me, AccessEntry.Action action, String what) {
        log.write(me.username(), action, family.id(), what);
    }

    /** @throws ResponseStatusException 403 for those who only read */
    Family toWork(Family family, CurrentUser me, AccessEntry.Action action, String what) {
        if (!access.mayWork(me, family.id())) {
            log.write(me.username(), AccessEntry.Action.REFUSED, family.id(), what);
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        log.write(me.username(), action, family.id(), what);
        return family;
    }
}
