package org.threecolumns.access;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/** One line of the access log: who did what with which family, when. Never holds what was read or written. */
public record AccessEntry(@Id Long id, Instant at, String username, Action action, Long familyId, String what) {

    /** What somebody did. */
    public enum Action {
        VIEW,
        SEARCH,
        EDIT,
        SIGN,
        ACT_NOW,
        REFUSED,
        LOGIN
    }
}
