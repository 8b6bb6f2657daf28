package org.threecolumns.plainwords;

import java.util.List;

/**
 * The age at which most can read a text, by the Coleman-Liau index (M. Coleman and T. L. Liau, "A computer readability formula
 * designed for machine scoring", Journal of Applied Psychology 60, 1975): letters and sentences for each hundred words make an
 * American school grade, in which children are five years older than its number.
 */
final class ReadingAge {

    private static final int AGE_BEFORE_FIRST_GRADE = 5;

    private ReadingAge() {}

    /** @param words at least one */
    static int of(List<Token> words, int sentences) {
        double hundreds = words.size() / 100.0;
        double letters = words.stream().mapToInt(ReadingAge::letters).sum() / hundreds;
        double grade = 0.0588 * letters - 0.296 * (sentences / hundreds) - 15.8;
        return Math.max(AGE_BEFORE_FIRST_GRADE, (int) Math.round(grade) + AGE_BEFORE_FIRST_GRADE);
    }

    private static int letters(Token word) {
        return (int)
                word.written().codePoints().filter(Character::isLetterOrDigit).count();
    }
}
