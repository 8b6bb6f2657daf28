package org.threecolumns.setting;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on the council's own list of closed days, beside weekends and England's bank holidays.
 *
 * @param takenAt when it was taken off the list again; null while it stands there
 */
public record CouncilDay(long id, LocalDate on, Kind kind, String name, Instant addedAt, Instant takenAt) {

    /** Whose holiday it is. Law counts on through a day on which only one council is shut. */
    public enum Kind {
        PUBLIC("A bank holiday for everybody"),
        COUNCIL("Only we are closed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** As it would be, had it always stood on the list. */
    public static CouncilDay proposed(LocalDate on, Kind kind, String name) {
        return new CouncilDay(0, on, kind, name, Instant.EPOCH, null);
    }

    public boolean stands() {
        return takenAt == null;
    }

    /** Whether it stood on the list at that moment. */
    public boolean stoodAt(Instant moment) {
        return !addedAt.isAfter(moment) && (takenAt == null || takenAt.isAfter(moment));
    }
}
