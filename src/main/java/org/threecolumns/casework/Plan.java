package org.threecolumns.casework;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/**
 * A plan for one child. At most one is open, whatever its kind (DfE 4001, 4004, 8935), and none overlaps another (4014, 8940). A
 * protection plan starts on its conference's day (2885), lasts at least a day (8840) and ends by a review conference, or because the
 * child left.
 *
 * @param firstCategory category of abuse at the start; {@code category} is the latest
 * @param fromAuthority whose protection plan it is, on a temporary one
 * @param endConferenceId the review conference that ended a protection plan
 * @param lastVisitOn the last visit on which the child was seen
 * @param followsId the plan of this child before this one, 0 for the first
 */
public record Plan(
        @Id Long id,
        Long familyId,
        Long childId,
        Long referralId,
        LocalDate referredOn,
        Long openChildId,
        Kind kind,
        LocalDate startedOn,
        Long conferenceId,
        Category firstCategory,
        Category category,
        String fromAuthority,
        LocalDate endedOn,
        EndReason endReason,
        Long endConferenceId,
        LocalDate visitDueOn,
        LocalDate lastVisitOn,
        Long followsId,
        Kind followsKind,
        LocalDate followsEndedOn) {

    /** TEMPORARY is another authority's protection plan for a child who moved here, until our own conference. */
    public enum Kind {
        CHILD_IN_NEED("visit-child-in-need"),
        PROTECTION("visit-protection-plan"),
        TEMPORARY("visit-protection-plan");

        private final String visitClock;

        Kind(String visitClock) {
            this.visitClock = visitClock;
        }

        /** The clock of visits, a row of {@code timescales.dmn}. */
        public String visitClock() {
            return visitClock;
        }
    }

    /** Neglect, physical, sexual, emotional abuse, or more than one of them. */
    public enum Category {
        NEG,
        PHY,
        SAB,
        EMO,
        MUL
    }

    /** Only a review, leaving or another authority's taking over ends a protection plan. */
    public enum EndReason {
        REVIEW,
        LEFT_US,
        SUPERSEDED,
        CLOSED,
        STEPPED_DOWN,
        TRANSFERRED;

        boolean endsProtection() {
            return this == REVIEW || this == LEFT_US || this == TRANSFERRED;
        }
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    public boolean isProtection() {
        return kind == Kind.PROTECTION;
    }
}
