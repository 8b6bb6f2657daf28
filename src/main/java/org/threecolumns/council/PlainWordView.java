package org.threecolumns.council;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threecolumns.plainwords.PlainWord;
import org.threecolumns.plainwords.PlainWordInput;

/** An entry of the list of plain words as its page shows it. */
record PlainWordView(
        long id, String term, String forms, String instead, boolean struckOut, int version, String changed) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    /** @param by the name of whoever changed it last */
    static PlainWordView of(PlainWord word, String by, ZoneId zone) {
        String changed = PlainWord.DELIVERED.equals(word.changedBy()) ? by : by + ", " + at(word.changedAt(), zone);
        return new PlainWordView(
                word.id(), word.term(), word.forms(), instead(word.input()), word.struckOut(), word.version(), changed);
    }

    /** An entry in a line: "sibling: “brother or sister”". */
    static String said(PlainWordInput entry) {
        return entry.term() + ": " + instead(entry);
    }

    static String at(Instant moment, ZoneId zone) {
        return WHEN.format(moment.atZone(zone));
    }

    private static String instead(PlainWordInput entry) {
        return entry.plain().isEmpty() ? entry.advice() : "“" + entry.plain() + "”";
    }
}
