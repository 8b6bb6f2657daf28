package org.threecolumns.studio;

import java.time.Instant;

/** A move of open cases onto another version of their model, from the look at it to its report. */
record CaseMove(
        long id,
        State state,
        String processKey,
        String definitionId,
        int version,
        String plannedBy,
        Instant plannedAt,
        String begunBy,
        Instant begunAt,
        Instant endedAt,
        String fault) {

    /** How far a move has come. */
    enum State {
        PLANNED("Looked at, nothing is moved"),
        RUNNING("Under way"),
        STOPPED("Stopped by a person"),
        FAULT("Stopped at a fault"),
        DONE("Done");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    boolean mayBegin() {
        return state == State.PLANNED || state == State.STOPPED || state == State.FAULT;
    }
}
