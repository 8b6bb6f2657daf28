package org.threecolumns.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as day, month and year, as people write them. What is no date stays as it was typed. */
public final class Dates {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Dates() {}

    /** Whether somebody can have meant this day; a year such as 20026 is a slip, and no database keeps it. */
    public static boolean isPlausible(LocalDate date) {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    /** {@code yyyy-MM-dd} when it is a date, else the three parts with slashes between them; blank when all are. */
    static String joined(String day, String month, String year) {
        String d = Words.clean(day);
        String m = Words.clean(month);
        String y = Words.clean(year);
        if (d.isEmpty() && m.isEmpty() && y.isEmpty()) {
            return "";
        }
        LocalDate date = date(y, m, d);
        return date == null ? d.replace("/", " ") + "/" + m.replace("/", " ") + "/" + y : date.toString();
    }

    /** The date, or null when it is none between 1900 and 2199, such as 31 February. */
    static LocalDate read(String text) {
        String clean = Words.clean(text);
        return clean.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? date(clean.substring(0, 4), clean.substring(5, 7), clean.substring(8))
                : null;
    }

    /** Day, month and year to show in three inputs; what cannot be taken apart stands in the first. */
    static List<String> parts(String text) {
        LocalDate date = read(text);
        if (date != null) {
            return List.of(
                    String.valueOf(date.getDayOfMonth()),
                    String.valueOf(date.getMonthValue()),
                    String.valueOf(date.getYear()));
        }
        String[] parts = text.split("/", 3);
        return parts.length == 3 ? List.of(parts) : List.of(text, "", "");
    }

    static String inWords(String text) {
        LocalDate date = read(text);
        return date == null ? text : IN_WORDS.format(date);
    }

    private static LocalDate date(String year, String month, String day) {
        if (!year.matches("[0-9]{4}") || !month.matches("[0-9]{1,2}") || !day.matches("[0-9]{1,2}")) {
            return null;
        }
        int y = Integer.parseInt(year);
        try {
            LocalDate date = LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
            return isPlausible(date) ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
