package org.threecolumns.studio;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;

/** Lets designers in to work, heads of service to look and to decide, administrators to read, and writes down who came to packages. */
@Component
class StudioDoor {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}");

    private final AccessLog log;

    StudioDoor(AccessLog log) {
        this.log = log;
    }

    /**
     * To see what is in force. Models hold no person's data, so only who is kept out is written down.
     *
     * @throws ResponseStatusException 403 for everybody but designers, heads of service and administrators
     */
    void toRead(CurrentUser me) {
        if (!me.hasAny(Role.DESIGNER, Role.MANAGER, Role.ADMIN)) {
            log.write(me.username(), Action.REFUSED, null, "studio");
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** @throws ResponseStatusException 403 for everybody but designers and heads of service */
    void toLook(CurrentUser me, String what) {
        enter(me, decides(me), Action.VIEW, what);
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
        return decides(me) && !one.isBy(me.username());
    }

    /** Whether somebody decides on packages of others. */
    static boolean decides(CurrentUser me) {
        return me.hasAny(Role.DESIGNER, Role.MANAGER);
    }

    private void enter(CurrentUser me, boolean may, Action action, String what) {
        log.write(me.username(), may ? action : Action.REFUSED, null, what);
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** A key as models have them, or nothing that is found. */
    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** A version from an address; what is no number is the newest. */
    static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : Integer.MAX_VALUE;
    }
}
