package org.threecolumns.oversight;

/**
 * How likely something is to run past its limit, as a count of those before it.
 *
 * @param alike what those have in common with it
 * @param days they took so many working days or more
 * @param ran how many of them there were
 * @param late how many of them took longer than {@code limit} working days
 */
record Chance(History.Alike alike, int days, int limit, int ran, int late) {

    double share() {
        return (double) late / ran;
    }

    /** More likely late than not. */
    boolean isAlarm() {
        return 2 * late >= ran;
    }
}
