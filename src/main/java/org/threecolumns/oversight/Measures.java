package org.threecolumns.oversight;

/** The names under which figures are kept. */
final class Measures {

    static final String CLOCK = "clock:";
    static final String DECISION = "decision:";
    static final String DELAY = "delay:";
    static final String MINUTES = "minutes:";

    private static final String IN_TIME = "i";
    private static final String LATE = "l";
    private static final String UNSIGNED = "x";
    private static final String UNSIGNED_LATE = "y";

    private Measures() {}

    static String clock(String clock) {
        return CLOCK + clock;
    }

    /** What a decision led to, counted by child. */
    static String decision(String stage) {
        return DECISION + stage;
    }

    /** Why clocks were late, counted by reason. */
    static String delay(String clock) {
        return DELAY + clock;
    }

    /** A stage that took so many minutes at the keyboard in a version of its form, such as {@code 3m12}. */
    static String minutes(int version, int minutes) {
        return version + "m" + minutes;
    }

    static int version(String item) {
        return Integer.parseInt(item.substring(0, item.indexOf('m')));
    }

    static int minutes(String item) {
        return Integer.parseInt(item.substring(item.indexOf('m') + 1));
    }

    /** How a clock ended and after how many working days, such as {@code i12} or {@code l51}. */
    static String ended(ClockRun.Outcome outcome, boolean inTime, int took) {
        boolean met = outcome == ClockRun.Outcome.MET;
        return (met ? inTime ? IN_TIME : LATE : inTime ? UNSIGNED : UNSIGNED_LATE) + took;
    }

    static boolean isInTime(String item) {
        return item.startsWith(IN_TIME);
    }

    static boolean isMet(String item) {
        return isInTime(item) || item.startsWith(LATE);
    }

    /** Working days of an item that {@link #ended} made. */
    static int took(String item) {
        return Integer.parseInt(item.substring(1));
    }
}
