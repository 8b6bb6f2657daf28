package org.threecolumns.oversight;

/**
 * Something that is counted among children: how many there are, and of how many of them something is true. Conditions are SQL about a
 * row x of {@code table}, which has an id, a child and a family; they name the parameters teams, longAgo, quarterAgo, lately and
 * today.
 *
 * @param all what is counted, in words, and {@code hit} those of whom it is true
 * @param decision the stage whose decisions these are, with the route that is a hit; null for what is no decision
 * @param day the column of the day it happened
 * @param where which rows are counted, and {@code condition} which of them are hits
 * @param now whether it is told as of now; otherwise by week or month
 */
record Flow(
        String key,
        String words,
        String all,
        String hit,
        Decision decision,
        String table,
        String day,
        String where,
        String condition,
        boolean now) {

    /** A protection plan open so many years is open long. */
    static final int LONG_YEARS = 2;

    /** Of a plan that runs for so many months it is asked whether every review was in time (DfE, children in need census). */
    static final int REVIEWED_MONTHS = 3;

    /** A child's number is of late for so many days. */
    static final int LATELY_DAYS = 90;

    /** A decision that leads on to something. */
    record Decision(String stage, String route) {}
}
