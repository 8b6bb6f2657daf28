package org.threecolumns.timeliness;

import java.util.Locale;

/**
 * How long something may take, as a row of {@code timescales.dmn} says it.
 *
 * @param clock stage, follow-up or other clock the limit belongs to
 * @param amount how many units
 * @param inclusive whether the day of the event counts as day 1; otherwise the next working day does
 * @param source the rule or practice behind it
 */
public record Limit(String clock, int amount, Unit unit, boolean inclusive, String source) {

    /** What the amount counts. Weeks, months and calendar days run through closed days and never end on one. */
    public enum Unit {
        WORKING_DAYS("working day"),
        CALENDAR_DAYS("day"),
        WEEKS("week"),
        MONTHS("month");

        private final String word;

        Unit(String word) {
            this.word = word;
        }
    }

    /** "15 working days", "1 month". */
    public String inWords() {
        return amount + " " + unit.word.toLowerCase(Locale.UK) + (amount == 1 ? "" : "s");
    }
}
