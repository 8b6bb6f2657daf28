package org.threecolumns.plainwords;

import java.util.BitSet;

/** Finds what stands between quotation marks, straight or curly, double or single: somebody's own words, left alone. */
final class Quotations {

    private final String text;
    private final BitSet quoted;

    private Quotations(String text) {
        this.text = text;
        this.quoted = new BitSet(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = endOfQuotation(at);
            if (end > at) {
                quoted.set(at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    static Quotations in(String text) {
        return new Quotations(text);
    }

    boolean hold(Token word) {
        return quoted.get(word.start());
    }

    /** Behind the quotation that opens here; 0 when none does. */
    private int endOfQuotation(int at) {
        char sign = text.charAt(at);
        if (sign == '“' || sign == '"' && !isLetterOrDigit(at - 1)) {
            int close = firstOf(at + 1, sign == '“' ? "”" : "\"”");
            return close < 0 ? endOfLine(at) : close + 1;
        }
        if ((sign == '‘' || sign == '\'') && !isLetterOrDigit(at - 1) && isLetterOrDigit(at + 1)) {
            return endOfSingle(at, sign == '‘' ? '’' : '\'');
        }
        return 0;
    }

    /** The sign is an apostrophe too: it closes only at the end of a word, and on the same line. */
    private int endOfSingle(int at, char closing) {
        for (int i = at + 1; i < endOfLine(at); i++) {
            if (text.charAt(i) == closing && !isLetterOrDigit(i + 1) && !Character.isWhitespace(text.charAt(i - 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private int firstOf(int from, String signs) {
        for (int i = from; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private int endOfLine(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private boolean isLetterOrDigit(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
