package org.threecolumns.plainwords;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** One text being looked at: its words, sentences, quotations, and the names in it. */
final class Plainness {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof", "rev", "sir");

    private final String text;
    private final List<Token> words;
    private final List<Sentence> sentences;
    private final Quotations quotations;
    private final Set<String> names;

    Plainness(String text, Collection<String> leftAlone) {
        this.text = text;
        this.words = Token.in(text);
        this.sentences = Sentence.in(text);
        this.quotations = Quotations.in(text);
        this.names = leftAlone.stream()
                .flatMap(name -> Token.in(name).stream())
                .map(Token::folded)
                .collect(Collectors.toSet());
    }

    List<Mark> jargon(Dictionary dictionary) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Dictionary.Met met = dictionary.at(at, words, text).orElse(null);
            if (met != null && !isLeftAlone(at, met.words())) {
                marks.add(mark(met.entry(), words.get(at), words.get(at + met.words() - 1)));
            }
            at += met == null ? 1 : met.words();
        }
        return marks;
    }

    List<Mark> longSentences(int longest) {
        return sentences.stream()
                .filter(s -> ownWords(s) > longest)
                .map(s -> new Mark(
                        MarkKind.LONG_SENTENCE,
                        s.start(),
                        s.end(),
                        text.substring(s.start(), s.end()),
                        null,
                        "This sentence has " + ownWords(s) + " words. Two shorter ones are easier to follow."))
                .toList();
    }

    List<Mark> hardReading(ReadingLimits limits) {
        List<Token> own =
                words.stream().filter(this::isOwn).filter(w -> !isName(w)).toList();
        if (own.size() < limits.fewestWords()) {
            return List.of();
        }
        int age = ReadingAge.of(
                own, (int) sentences.stream().filter(s -> ownWords(s) > 0).count());
        return age <= limits.readingAge()
                ? List.of()
                : List.of(new Mark(
                        MarkKind.HARD_READING,
                        0,
                        text.length(),
                        text,
                        null,
                        "Many would have to read this twice. Shorter, everyday words help."));
    }

    private boolean isLeftAlone(int at, int length) {
        return words.subList(at, at + length).stream().anyMatch(w -> !isOwn(w) || isName(w)) || isAfterTitle(at);
    }

    private boolean isOwn(Token word) {
        return !quotations.hold(word);
    }

    private boolean isName(Token word) {
        return word.isCapitalised() && names.contains(word.folded());
    }

    private boolean isAfterTitle(int at) {
        return at > 0
                && words.get(at).isCapitalised()
                && TITLES.contains(words.get(at - 1).folded())
                && text.substring(words.get(at - 1).end(), words.get(at).start())
                        .matches("\\.?\\s+");
    }

    private long ownWords(Sentence sentence) {
        return words.stream().filter(sentence::holds).filter(this::isOwn).count();
    }

    private Mark mark(PlainWord entry, Token first, Token last) {
        boolean opens = sentences.stream().anyMatch(s -> s.start() == first.start());
        String plain = entry.plain().isEmpty() ? null : opens ? capitalised(entry.plain()) : entry.plain();
        String why = entry.advice().isEmpty() ? "Families may not know this word." : entry.advice();
        String written = text.substring(first.start(), last.end());
        return new Mark(MarkKind.JARGON, first.start(), last.end(), written, plain, why);
    }

    private static String capitalised(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.UK) + words.substring(first);
    }
}
