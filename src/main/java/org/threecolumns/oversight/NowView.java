package org.threecolumns.oversight;

import java.util.List;

/** What stands open now, as the page shows it. */
record NowView(
        Line all,
        int debts,
        int unexplained,
        int actNow,
        int notBooked,
        List<Line> stages,
        List<Line> teams,
        List<Line> people) {

    /**
     * One line of numbers, each of which opens the cases behind it.
     *
     * @param choice what narrows the list to this line, such as {@code stage=caf}; empty for all
     */
    record Line(String name, String choice, int open, int onTime, int soon, int late) {

        public String cases(String standing) {
            return "/oversight/cases?standing=" + standing + (choice.isEmpty() ? "" : "&" + choice);
        }
    }
}
