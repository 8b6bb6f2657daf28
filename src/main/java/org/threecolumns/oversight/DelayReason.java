package org.threecolumns.oversight;

import java.util.Arrays;

/**
 * Why something was late, in a council's own few words.
 *
 * @param side whether our side kept it waiting, or waiting was right for the family
 */
record DelayReason(String code, String words, Side side, boolean active) {

    /** Delay by the system is told from good practice. */
    enum Side {
        SERVICE("Our side"),
        FAMILY("For the family");

        private final String words;

        Side(String words) {
            this.words = words;
        }

        /** The side with this name, as a form sends it; null where none was chosen. */
        static Side of(String name) {
            return Arrays.stream(values())
                    .filter(side -> side.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }

        public String words() {
            return words;
        }
    }
}
