package org.threecolumns.studio;

import java.time.LocalDate;

/**
 * One open case in a move.
 *
 * @param reference of its journey, as everywhere
 * @param steps ids of the steps where it stands, as one text; a case that stands elsewhere later is looked at anew
 * @param dueByNow by the limits in force now, where that is another day than {@code dueOn}, which stays
 */
record MoveCase(
        long id,
        String instanceId,
        String reference,
        String fromDefinition,
        int fromVersion,
        String steps,
        String atStep,
        Standing standing,
        String why,
        LocalDate dueOn,
        LocalDate dueByNow) {

    /** What would become of a case, or has. */
    enum Standing {
        MOVES("Moves as it is"),
        NEEDS_MAPPING("Needs a step to be chosen"),
        CANNOT("Cannot move"),
        SKIPS("A required stage would be skipped; never moved"),
        MOVED("Moved"),
        LEFT("Left where it is");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
