package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Which figures are asked for.
 *
 * @param from the first day of the first period
 * @param until the first day of the last period
 */
record FigureQuestion(
        Collection<String> measures, Grain grain, LocalDate from, LocalDate until, Collection<String> teams) {}
