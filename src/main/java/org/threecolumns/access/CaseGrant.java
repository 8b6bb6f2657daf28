package org.threecolumns.access;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/** Somebody's own way to one family: as its lead professional, through a team, or by name for a restricted family. */
public record CaseGrant(
        @Id Long id,
        Long familyId,
        String username,
        Relation relation,
        String grantedBy,
        Instant grantedAt,
        Instant endedAt) {

    /** Why somebody has their own way to a family. */
    public enum Relation {
        LEAD,
        TEAM,
        NAMED
    }
}
