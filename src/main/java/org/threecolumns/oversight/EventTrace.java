package org.threecolumns.oversight;

import java.time.Instant;
import java.util.List;

/**
 * One journey as process mining tools read it, without anybody's name.
 *
 * @param reference of the journey; a number without meaning where its family is restricted
 */
record EventTrace(String reference, List<Event> events) {

    /** Standard names of what happens to an activity. */
    enum Transition {
        START("start"),
        COMPLETE("complete"),
        ABORT("ate_abort");

        private final String key;

        Transition(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /**
     * A stage was opened or it ended.
     *
     * @param activity the stage in words
     * @param role whose task it is
     * @param route what was decided; null for none
     * @param inTime whether it ended by its due date; null while it has not ended
     */
    record Event(String activity, Transition transition, Instant at, String role, String route, Boolean inTime) {}
}
