package org.threecolumns.studio;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;

/** Lets designers in to work and heads of service to look and to decide, and writes down that they came. */
@Component
class StudioDoor {

    private final AccessLog log;

    StudioDoor(AccessLog log) {
        this.log = log;
    }

    /** @throws ResponseStatusException 403 for everybody but designers and heads of service */
    void toLook(CurrentUser me, String what) {
        enter(me, me.hasAny(Role.DESIGNER, Role.MANAGER), Action.VIEW, what);
    }

    /** @throws ResponseStatusException 403 for everybody but designers */
    void toDesign(CurrentUser me, String what) {
        enter(me, me.has(Role.DESIGNER), Action.EDIT, what);
    }

    /** A package is changed by nobody but its author, so that whoever decides on it has written nothing of it. */
    void asAuthor(CurrentUser me, ModelPackage one) {
        enter(me, me.has(Role.DESIGNER) && one.isBy(me.username()), Action.EDIT, "package " + one.id());
    }

    void toDecide(CurrentUser me, ModelPackage one) {
        enter(me, mayDecide(me, one), Action.SIGN, "package " + one.id());
    }

    static boolean mayDecide(CurrentUser me, ModelPackage one) {
        return me.hasAny(Role.DESIGNER, Role.MANAGER) && !one.isBy(me.username());
    }

    private void enter(CurrentUser me, boolean may, Action action, String what) {
        log.write(me.username(), may ? action : Action.REFUSED, null, what);
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
