/**
 * Working days and clocks, counted in one place: limits from {@code timescales.dmn}, English bank holidays, due dates that
 * explain themselves. Timers, lists and reports all ask here.
 */
package org.threecolumns.timeliness;
