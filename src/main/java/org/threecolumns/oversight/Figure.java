package org.threecolumns.oversight;

import java.time.LocalDate;

/**
 * What was counted of one measure in one period.
 *
 * @param measure such as {@code clock:assessment}, see {@link Measures}
 * @param period the first day of the week or month
 * @param route the decision by which the children came
 */
record Figure(String measure, LocalDate period, String team, String route, Counts counts) {}
