package org.threecolumns.oversight;

import java.time.LocalDate;

/**
 * A clock that runs, or ran on a day in the past.
 *
 * @param age working days it had run on that day
 * @param limit working days it may run
 * @param late whether it ran past its limit in the end; false where that is not known yet
 */
record Running(long id, String clock, String team, String route, int age, int limit, LocalDate dueOn, boolean late) {

    /** The simple rule that a forecast has to beat: everything older than 80 % of its limit. */
    boolean isOld() {
        return 5 * age > 4 * limit;
    }
}
