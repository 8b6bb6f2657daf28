package org.threecolumns.council;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;

/**
 * Who sees and who changes settings. Words are kept by designers and heads of service, as the reasons of delay are; what moves due
 * dates or the way of a case is for a head of service. Administrators look.
 */
@Component
class SettingsDoor {

    private final AccessLog log;

    SettingsDoor(AccessLog log) {
        this.log = log;
    }

    /** @throws ResponseStatusException 403 for everybody but heads of service, designers and administrators */
    void toLook(CurrentUser me, String what) {
        enter(me, maySee(me), Action.VIEW, what);
    }

    void toWord(CurrentUser me, String what) {
        enter(me, mayWord(me), Action.EDIT, what);
    }

    void toDecide(CurrentUser me, String what) {
        enter(me, mayDecide(me), Action.EDIT, what);
    }

    static boolean maySee(CurrentUser me) {
        return me.hasAny(Role.MANAGER, Role.DESIGNER, Role.ADMIN);
    }

    static boolean mayWord(CurrentUser me) {
        return me.hasAny(Role.MANAGER, Role.DESIGNER);
    }

    /** The council's list of plain words is kept by designers alone, who know what the marks do with it. */
    static boolean mayKeepWords(CurrentUser me) {
        return me.has(Role.DESIGNER);
    }

    static boolean mayDecide(CurrentUser me) {
        return me.has(Role.MANAGER);
    }

    /** Where only a refusal is worth a line: what was changed is written down by its own name. */
    void require(CurrentUser me, boolean may, String what) {
        if (!may) {
            enter(me, false, Action.REFUSED, what);
        }
    }

    private void enter(CurrentUser me, boolean may, Action action, String what) {
        log.write(me.username(), may ? action : Action.REFUSED, null, what);
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
