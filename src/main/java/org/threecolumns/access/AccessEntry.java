package org.threecolumns.access;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** One line of the access log: who did what with which family, when. Never holds what was read or written. */
@Table("access_log")
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
