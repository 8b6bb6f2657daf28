package org.threecolumns.oversight;

/**
 * One line of a table of a {@link Flow}, each number of which opens the children behind it.
 *
 * @param hideSmall whether small numbers are not told, so that the page can be published
 */
record FlowLine(String name, FlowReading.Tally tally, boolean hideSmall, FlowQuestion behind) {

    public String all() {
        return number(tally.all());
    }

    public String hits() {
        return beside(tally.hits(), missing());
    }

    public String rest() {
        return beside(missing(), tally.hits());
    }

    /** A dash where there is nothing to take a share of, or where the share would tell a small number. */
    public String share() {
        boolean tells = hideSmall && (Publishing.isSmall(tally.hits()) || Publishing.isSmall(missing()));
        return tally.all() == 0 || tells ? "–" : Math.round(100.0 * tally.hits() / tally.all()) + " %";
    }

    public String cases(String part) {
        return behind.about(FlowPart.read(part)).address("", null);
    }

    private String number(int number) {
        return hideSmall ? Publishing.number(number) : String.valueOf(number);
    }

    private int missing() {
        return tally.all() - tally.hits();
    }

    /** A number whose counterpart is small is not told either: whoever knows how many there are could take it away. */
    private String beside(int number, int counterpart) {
        return hideSmall && Publishing.isSmall(counterpart) && !Publishing.isSmall(number) ? "–" : number(number);
    }
}
