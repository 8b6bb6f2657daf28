package org.threecolumns.studio;

import java.time.Instant;

/**
 * Models, decisions and forms that go into force together, or have done.
 *
 * @param backTo the earlier package that this one brings back
 * @param decidedBy who approved it or returned it; never who wrote it
 * @param sha256 of the names and contents of all files that were in force with it
 */
record ModelPackage(
        long id,
        State state,
        String notes,
        Long backTo,
        String writtenBy,
        Instant writtenAt,
        Instant sentAt,
        String decidedBy,
        Instant decidedAt,
        String reason,
        String deploymentId,
        String sha256,
        int version) {

    /** How far a package has come. */
    enum State {
        DRAFT("Draft"),
        SENT("Waits for approval"),
        RETURNED("Returned"),
        PUBLISHED("Published"),
        DROPPED("Thrown away");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whether its author may still change it. */
    boolean isOpen() {
        return state == State.DRAFT || state == State.RETURNED;
    }

    boolean isBy(String username) {
        return writtenBy.equals(username);
    }
}
