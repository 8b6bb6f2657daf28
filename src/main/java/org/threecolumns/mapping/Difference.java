package org.threecolumns.mapping;

import org.threecolumns.form.Words;

/**
 * How the family, or one of them, sees a worry differently from the professionals: both views stand beside each other.
 *
 * @param who whose view it is; null for the family
 * @param words what they say of it
 */
public record Difference(String who, String words) {

    public static final Difference NONE = new Difference(null, null);

    public Difference {
        who = Words.cleanOrNull(who);
        words = Words.cleanOrNull(words);
    }

    public boolean isNone() {
        return who == null && words == null;
    }

    /** Whose view it is, as a heading for their words: "Dad sees it differently". */
    public String heading() {
        return (who == null ? "The family sees" : StatementSentences.subject(who, "sees", "see")) + " it differently";
    }
}
