package org.threecolumns.journey;

import java.util.List;
import java.util.Map;
import org.threecolumns.completeness.Gap;

/** Says of what was typed and could not be kept what is to be done about it. */
final class UnreadGaps {

    private static final String ROW = "(other\\.\\d{1,6})\\..*";

    private static final String DATE = "talkedOn|.*\\.(due|happened)|(born|expected)\\..*";

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
        if (field.matches(DATE)) {
            return Gap.of(
                    field,
                    "not-a-date",
                    "“" + raw + "” cannot be read as a date; write it as day/month/year, for example 3/5/2026");
        }
        return field.matches("(score|worryScore)(Reason|Higher)\\..*")
                ? Gap.of(field, "no-number", "Choose the number that “" + raw + "” belongs to, or clear these words")
                : Gap.of(
                        field,
                        "not-understood",
                        "“" + raw
                                + "” could not be kept here as it is; put it right, choose between the two, or clear it");
    }
}
