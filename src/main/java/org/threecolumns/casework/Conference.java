package org.threecolumns.casework;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.threecolumns.family.ChildIds;

/**
 * A child protection conference, held about some children of a family and never at a weekend (DfE 8875). An adjourned one decided
 * nothing, and clocks run on.
 */
public record Conference(
        @Id Long id,
        Long familyId,
        Long journeyId,
        Kind kind,
        ChildIds childIds,
        LocalDate heldOn,
        boolean quorate,
        boolean adjourned) {

    /** The first about a child, a later one of a plan, or the first here of a child who moved with a plan. */
    public enum Kind {
        INITIAL,
        REVIEW,
        TRANSFER_IN
    }
}
