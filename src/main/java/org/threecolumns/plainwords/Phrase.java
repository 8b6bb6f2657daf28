package org.threecolumns.plainwords;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words in a row to be met in texts. Small and capital letters are alike, but for codes: "CAF" is not met by "caf".
 *
 * @param listed as somebody wrote it in the list, rather than worked out from it
 */
record Phrase(List<Token> words, boolean listed) {

    static Phrase of(String written) {
        return new Phrase(Token.in(written), true);
    }

    /** Several, written with commas between. */
    static List<Phrase> all(String written) {
        return Arrays.stream(written.split(","))
                .map(Phrase::of)
                .filter(p -> !p.words.isEmpty())
                .toList();
    }

    /** As it stands, and with its last word in the plural. */
    Stream<Phrase> withPlural() {
        Token last = words.get(words.size() - 1);
        List<Token> plural = new ArrayList<>(words.subList(0, words.size() - 1));
        plural.add(new Token(last.start(), last.end(), plural(last)));
        return Stream.of(this, new Phrase(List.copyOf(plural), false));
    }

    private static String plural(Token word) {
        String written = word.written();
        if (word.isCode()) {
            return written + "s";
        }
        if (written.matches(".*[^aeiou]y")) {
            return written.substring(0, written.length() - 1) + "ies";
        }
        return written + (written.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
    }

    int size() {
        return words.size();
    }

    /** @param at the place of the first word */
    boolean stands(List<Token> text, int at, String written) {
        if (at < 0 || at + size() > text.size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            boolean joined = i == 0 || text.get(at + i - 1).goesOnTo(text.get(at + i), written);
            if (!joined || !isMet(words.get(i), text.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMet(Token wanted, Token found) {
        return startsAsCode(wanted)
                ? wanted.written().equals(found.written())
                : wanted.folded().equals(found.folded());
    }

    private static boolean startsAsCode(Token wanted) {
        String written = wanted.written();
        return written.length() > 1
                && Character.isUpperCase(written.charAt(0))
                && Character.isUpperCase(written.charAt(1));
    }
}
