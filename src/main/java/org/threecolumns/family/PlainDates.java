package org.threecolumns.family;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them: "3 May 2026". */
public final class PlainDates {

    public static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private PlainDates() {}
}
