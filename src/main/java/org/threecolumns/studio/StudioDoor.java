package org.threecolumns.studio;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;

/** Lets designers work in the studio, heads of service and administrators look, and nobody else in. */
@Component
class StudioDoor {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}");

    private final AccessLog log;

    StudioDoor(AccessLog log) {
        this.log = log;
    }

    void toLook(CurrentUser me) {
        enter(me, Role.DESIGNER, Role.MANAGER, Role.ADMIN);
    }

    void toWork(CurrentUser me) {
        enter(me, Role.DESIGNER);
    }

    private void enter(CurrentUser me, Role... roles) {
        if (!me.hasAny(roles)) {
            log.write(me.username(), Action.REFUSED, null, "studio");
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
