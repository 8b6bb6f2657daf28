package org.threecolumns.plainwords;

import java.time.Instant;
import java.util.Locale;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * One entry of the council's list: a word of our trade, and how to say it plainer.
 *
 * @param searchTerm the term in small letters; no two entries share it
 * @param forms other ways in which it is written, with commas between
 * @param plain wording that can stand in its place; empty when there is none, then {@code advice} says what to write
 * @param notBefore where one of these follows it is an ordinary word, with commas between
 * @param notAfter where one of these comes before it is an ordinary word, with commas between
 */
public record PlainWord(
        @Id Long id,
        String term,
        String searchTerm,
        String forms,
        String plain,
        String advice,
        String notBefore,
        String notAfter,
        boolean struckOut,
        @Version Integer version,
        String changedBy,
        Instant changedAt) {

    /** Who has written the entries that the product comes with. */
    public static final String DELIVERED = "delivered";

    static PlainWord of(PlainWordInput input, String by, Instant at) {
        return new PlainWord(null, null, null, null, null, null, null, null, false, null, null, null)
                .changed(input, by, at);
    }

    PlainWord changed(PlainWordInput input, String by, Instant at) {
        return new PlainWord(
                id,
                input.term(),
                searchable(input.term()),
                input.forms(),
                input.plain(),
                input.advice(),
                input.notBefore(),
                input.notAfter(),
                struckOut,
                version,
                by,
                at);
    }

    PlainWord struckOut(boolean struck, String by, Instant at) {
        return new PlainWord(id, term, searchTerm, forms, plain, advice, notBefore, notAfter, struck, version, by, at);
    }

    /** The entry as it would be typed again. */
    public PlainWordInput input() {
        return new PlainWordInput(term, forms, plain, advice, notBefore, notAfter);
    }

    static String searchable(String text) {
        return text.toLowerCase(Locale.UK);
    }
}
