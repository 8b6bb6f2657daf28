package org.threecolumns.journey;

import java.util.regex.Pattern;
import org.threecolumns.form.Words;

/** What to do about words on a stage page that could not be read or kept there. */
final class Unread {

    private static final Pattern DAY = Pattern.compile("talkedOn|(born|expected)\\..+|.+\\.(due|happened)");
    private static final Pattern NUMBER = Pattern.compile("(score|worryScore)\\..+");
    private static final int SHOWN = 60;
    private static final int LONG = 400;

    private Unread() {}

    static String message(String field, String raw) {
        String typed = "“" + Words.shortened(raw, SHOWN) + "”";
        if (DAY.matcher(field).matches()) {
            return "Write the day as day/month/year, for example 3/5/2026, or clear it: " + typed;
        }
        if (NUMBER.matcher(field).matches()) {
            return "Give a whole number from 0 to 10 instead of " + typed;
        }
        return raw.length() > LONG
                ? "Use fewer words here, since these are too long to be kept: " + typed
                : "Look at this again; it is not kept yet. Put it right, choose between both wordings, or clear it: "
                        + typed;
    }
}
