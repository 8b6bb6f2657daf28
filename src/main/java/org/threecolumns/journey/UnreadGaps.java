package org.threecolumns.journey;

import java.util.List;
import java.util.Map;
import org.threecolumns.completeness.Gap;
import org.threecolumns.form.Words;

/** Says of what was typed and could not be kept what is to be done about it. */
final class UnreadGaps {

    private static final String ROW = "(other\\.\\d{1,6})\\..*";

    private static final String DATE = "talkedOn|.*\\.(due|happened)|(born|expected)\\..*";

    private static final String WORDS_OF_NUMBER = "(score|worryScore)(Reason|Higher)\\..*";

    private static final String NUMBER = "(score|worryScore)\\..*";

    private static final int SHOWN = 60;
    private static final int LONG = 400;

    private UnreadGaps() {}

    /** @param unread what was typed, by the name of its input */
    static List<Gap> of(Map<String, String> unread) {
        return unread.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> gap(e.getKey(), e.getValue()))
                .distinct()
                .toList();
    }

    private static Gap gap(String field, String raw) {
        if (field.matches(ROW)) {
            return Gap.of(
                    field.replaceFirst(ROW, "$1.answer"),
                    "other-unfinished",
                    "Another person’s number is begun and not finished: say whose it is and choose an answer, or clear the row");
        }
        String typed = "“" + Words.shortened(raw, SHOWN) + "”";
        if (field.matches(DATE)) {
            return Gap.of(
                    field,
                    "not-a-date",
                    "Write the day as day/month/year, for example 3/5/2026, or clear it; " + typed
                            + " cannot be read as a date");
        }
        if (field.matches(WORDS_OF_NUMBER)) {
            return Gap.of(field, "no-number", "Choose the number that " + typed + " belongs to, or clear these words");
        }
        return field.matches(NUMBER)
                ? Gap.of(field, "not-a-number", "Give a whole number from 0 to 10 instead of " + typed)
                : Gap.of(field, "not-kept", kept(raw) + typed);
    }

    private static String kept(String raw) {
        return raw.length() > LONG
                ? "Use fewer words here, since these are too long to be kept: "
                : "Look at this again; it is not kept yet. Put it right, choose between both wordings, or clear it: ";
    }
}
