package org.threecolumns.oversight;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.AccessEntry.Action;
import org.threecolumns.access.AccessLog;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.access.Teams;

/** Lets managers in to the figures of their own teams, a head of service to those of all, and nobody else. */
@Component
class OversightDoor {

    private final AccessLog log;

    OversightDoor(AccessLog log) {
        this.log = log;
    }

    /** @return the teams whose figures this person may see, never none */
    Set<String> enter(CurrentUser me, String what) {
        Set<String> teams = Teams.managed(me);
        log.write(me.username(), teams.isEmpty() ? Action.REFUSED : Action.VIEW, null, what);
        if (teams.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return teams;
    }

    /** What is about all teams at once is for a head of service only. */
    void enterAsHead(CurrentUser me, String what) {
        log.write(me.username(), me.has(Role.MANAGER) ? Action.VIEW : Action.REFUSED, null, what);
        if (!me.has(Role.MANAGER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    /** The one team chosen, where it is among one's own; all of them otherwise. */
    static Set<String> chosen(Set<String> own, String team) {
        return team != null && own.contains(team) ? Set.of(team) : own;
    }
}
