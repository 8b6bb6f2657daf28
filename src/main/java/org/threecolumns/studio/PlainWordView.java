package org.threecolumns.studio;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.threecolumns.plainwords.PlainWord;

/** An entry of the list of plain words as its page shows it. */
record PlainWordView(
        long id, String term, String forms, String instead, boolean struckOut, int version, String changed) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    static PlainWordView of(PlainWord word, ZoneId zone) {
        String changed = PlainWord.DELIVERED.equals(word.changedBy())
                ? "as delivered"
                : word.changedBy() + ", " + WHEN.format(word.changedAt().atZone(zone));
        String instead = word.plain().isEmpty() ? word.advice() : "“" + word.plain() + "”";
        return new PlainWordView(
                word.id(), word.term(), word.forms(), instead, word.struckOut(), word.version(), changed);
    }
}
