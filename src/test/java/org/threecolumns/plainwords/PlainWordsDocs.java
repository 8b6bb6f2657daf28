package org.threecolumns.plainwords;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Writes the measured page of {@code docs/plain-words.md}. */
final class PlainWordsDocs {

    private static final String HEAD =
            """
            # Say it plainer

            While somebody writes, words of our trade are marked with a plain wording from the council's own list (`/plain-words`, kept by
            process designers), and long sentences and hard reading are named. It advises and never blocks. The text is looked at on this
            server, by rules; it is sent nowhere, kept nowhere and logged nowhere. What stands between quotation marks and the names of the
            family are left alone.

            - **Jargon**: a term or one of its other forms, in any case and in the plural; codes such as CAF only in capitals. It is not
              marked where the list says that it is an ordinary word: before or after certain words ("engaged **to**").
            - **Long sentence**: more than %d words, quotations left out (`threecolumns.plain-words.longest-sentence`).
            - **Hard reading**: a reading age above %d (`threecolumns.plain-words.reading-age`) by the Coleman-Liau index, for texts of %d
              words or more ([ADR 10](adr/0010-plain-words-by-rules.md)).

            ## Measured

            %d invented texts, written before the rules, each with the marks that its writer would make: `src/test/resources/plainwords/sentences.txt`.
            Every third was held out: nothing was tuned on it. A mark is right when it overlaps an expected one of its kind. Precision: how
            many marks were right. Recall: how many expected places were marked.

            | marks | texts | expected | marked | precision | recall |
            | --- | --- | --- | --- | --- | --- |
            """;

    private static final String TAIL =
            """

            ## How far to trust this

            The texts, the list and the rules were written by the same people, so an office that writes otherwise will see more misses:
            what is not on the list is never found. The held-out part holds few long sentences and few hard texts; those figures say
            little. The first run, before tuning: jargon 0.87 precision and 0.95 recall on the tuned part, 0.91 and 0.97 held out; hard
            reading 0.67 and 0.50 precision. After it one entry was added, one taken off, one freed of a condition, the reading age raised
            by a year, four words that had been forgotten were marked in one text of the tuned part, and the last %d texts were
            written, since the first ones held out no long sentence. Nothing was changed in a held-out text.

            Write this page again: `mvn test -Dtest=PlainWordsMeasuredTest -Dthreecolumns.docs.write=true`.
            """;

    private static final int WRITTEN_LATER = 20;

    private final List<MarkedText> texts = MarkedText.all();
    private final Dictionary dictionary;
    private final ReadingLimits limits;

    PlainWordsDocs(Dictionary dictionary, ReadingLimits limits) {
        this.dictionary = dictionary;
        this.limits = limits;
    }

    Measure measure(MarkKind kind, boolean heldOut) {
        return Measure.of(kind, part(t -> t.heldOut() == heldOut), dictionary, limits);
    }

    String page() {
        StringBuilder page = new StringBuilder(
                HEAD.formatted(limits.longestSentence(), limits.readingAge(), limits.fewestWords(), texts.size()));
        for (MarkKind kind : MarkKind.values()) {
            page.append(row(kind, "tuned", false)).append(row(kind, "held out", true));
        }
        page.append("\n## What goes wrong\n\n| marks | missed | marked in vain |\n| --- | --- | --- |\n");
        for (MarkKind kind : MarkKind.values()) {
            Measure all = Measure.of(kind, texts, dictionary, limits);
            page.append("| %s | %s | %s |%n".formatted(words(kind), quoted(all.missed()), quoted(all.wrong())));
        }
        return page.append(TAIL.formatted(WRITTEN_LATER)).toString();
    }

    private String row(MarkKind kind, String part, boolean heldOut) {
        Measure m = measure(kind, heldOut);
        return String.format(
                Locale.UK,
                "| %s, %s | %d | %d | %d | %.2f | %.2f |%n",
                words(kind),
                part,
                part(t -> t.heldOut() == heldOut).size(),
                m.expected(),
                m.marked(),
                m.precision(),
                m.recall());
    }

    private List<MarkedText> part(Predicate<MarkedText> chosen) {
        return texts.stream().filter(chosen).toList();
    }

    private static String quoted(List<String> found) {
        return found.isEmpty()
                ? "nothing"
                : String.join(", ", found.stream().map(f -> "“" + f + "”").toList());
    }

    private static String words(MarkKind kind) {
        return kind.name().toLowerCase(Locale.UK).replace('_', ' ');
    }
}
