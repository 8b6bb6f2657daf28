package org.threecolumns.plainwords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The list made ready to be met in texts: the longest phrase first, and of equals the one that somebody wrote. */
final class Dictionary {

    private static final Comparator<Form> BEST_FIRST =
            Comparator.comparing((Form f) -> -f.phrase.size()).thenComparing(f -> !f.phrase.listed());

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    Dictionary(List<PlainWord> entries) {
        entries.stream().flatMap(Dictionary::forms).sorted(BEST_FIRST).forEach(form -> byFirstWord
                .computeIfAbsent(form.firstWord(), w -> new ArrayList<>())
                .add(form));
    }

    private record Form(Phrase phrase, PlainWord entry, List<Phrase> notBefore, List<Phrase> notAfter) {

        String firstWord() {
            return phrase.words().get(0).folded();
        }

        boolean isMeant(List<Token> words, int at, String text) {
            int behind = at + phrase.size();
            return phrase.stands(words, at, text)
                    && notBefore.stream().noneMatch(p -> p.stands(words, behind, text) && joins(words, behind, text))
                    && (!joins(words, at, text)
                            || notAfter.stream().noneMatch(p -> p.stands(words, at - p.size(), text)));
        }

        /** Whether a word belongs to the same phrase as the one before it. */
        private static boolean joins(List<Token> words, int at, String text) {
            return at > 0 && words.get(at - 1).goesOnTo(words.get(at), text);
        }
    }

    /** What is met at one word of a text, over how many words. */
    record Met(PlainWord entry, int words) {}

    Optional<Met> at(int place, List<Token> words, String text) {
        return byFirstWord.getOrDefault(words.get(place).folded(), List.of()).stream()
                .filter(form -> form.isMeant(words, place, text))
                .findFirst()
                .map(form -> new Met(form.entry, form.phrase.size()));
    }

    private static Stream<Form> forms(PlainWord entry) {
        List<Phrase> notBefore = Phrase.all(entry.notBefore());
        List<Phrase> notAfter = Phrase.all(entry.notAfter());
        return Stream.concat(Stream.of(Phrase.of(entry.term())), Phrase.all(entry.forms()).stream())
                .flatMap(Phrase::withPlural)
                .map(phrase -> new Form(phrase, entry, notBefore, notAfter));
    }
}
