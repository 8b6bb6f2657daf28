package org.threecolumns.plainwords;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One word of a text where it stands, without a "'s" behind it. */
record Token(int start, int end, String written) {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’](?![sS]\\b)[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern OF_ONE_PHRASE =
            Pattern.compile("(?:['’][sS])?(?:[\\s\u00A0]+|\\s?[-\u2010\u2011/&]\\s?|\\.)");

    static List<Token> in(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Token(found.start(), found.end(), found.group()))
                .filter(token -> !token.isPossessive(text))
                .toList();
    }

    /** The letter that is left over behind "child'". */
    private boolean isPossessive(String text) {
        return written.equalsIgnoreCase("s")
                && start > 1
                && "'’".indexOf(text.charAt(start - 1)) >= 0
                && Character.isLetter(text.charAt(start - 2));
    }

    /** Whether the next word belongs to the same phrase: no comma, no full stop between. */
    boolean goesOnTo(Token next, String text) {
        return OF_ONE_PHRASE.matcher(text.substring(end, next.start)).matches();
    }

    String folded() {
        return written.toLowerCase(Locale.UK).replace('’', '\'');
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    /** CAF, NEET, s47 as it is written in capitals: a code, not a word. */
    boolean isCode() {
        return written.codePoints().filter(Character::isUpperCase).count() > 1
                && written.codePoints().noneMatch(Character::isLowerCase);
    }
}
