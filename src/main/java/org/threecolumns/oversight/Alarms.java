package org.threecolumns.oversight;

/**
 * How alarms came true.
 *
 * @param hits alarms for what was late in the end
 * @param misses late without an alarm
 * @param falseAlarms alarms for what was not late
 * @param quiet neither late nor an alarm
 */
public record Alarms(int hits, int misses, int falseAlarms, int quiet) {

    static final Alarms NONE = new Alarms(0, 0, 0, 0);

    static Alarms of(boolean alarm, boolean late) {
        return new Alarms(
                alarm && late ? 1 : 0, !alarm && late ? 1 : 0, alarm && !late ? 1 : 0, !alarm && !late ? 1 : 0);
    }

    Alarms and(Alarms more) {
        return new Alarms(hits + more.hits, misses + more.misses, falseAlarms + more.falseAlarms, quiet + more.quiet);
    }

    public int late() {
        return hits + misses;
    }

    /** Which share of what was late had an alarm; null where nothing was late. */
    public Double hitRate() {
        return late() == 0 ? null : (double) hits / late();
    }

    /** Which share of the alarms came true; null where there were none. */
    public Double precision() {
        return hits + falseAlarms == 0 ? null : (double) hits / (hits + falseAlarms);
    }

    /** One number to compare by: hits among everything that was late or had an alarm. Silence is worth nothing, and so is crying wolf. */
    double worth() {
        int all = hits + misses + falseAlarms;
        return all == 0 ? 0 : (double) hits / all;
    }
}
