package org.threecolumns.mapping;

import org.threecolumns.form.Words;

/**
 * A statement and its goal taken apart, so that nobody forgets whom it may happen to or what the child will notice. A side
 * that is written whole has no parts.
 *
 * @param worryWho who is worried
 * @param worryAbout about what: what has happened
 * @param worryMayHappen what may happen to whom if nothing changes
 * @param goalSeen what will be seen; by whom and for how long stand beside the goal
 * @param goalChildNotices what the child will notice
 */
public record StatementParts(
        String worryWho, String worryAbout, String worryMayHappen, String goalSeen, String goalChildNotices) {

    public static final StatementParts NONE = new StatementParts(null, null, null, null, null);

    public StatementParts {
        worryWho = Words.cleanOrNull(worryWho);
        worryAbout = Words.cleanOrNull(worryAbout);
        worryMayHappen = Words.cleanOrNull(worryMayHappen);
        goalSeen = Words.cleanOrNull(goalSeen);
        goalChildNotices = Words.cleanOrNull(goalChildNotices);
    }

    /** Whether the sentence of the worry comes from its parts. */
    public boolean makeWorry() {
        return worryWho != null || worryAbout != null || worryMayHappen != null;
    }

    /** Whether the sentence of the goal comes from its parts. */
    public boolean makeGoal() {
        return goalSeen != null;
    }

    /** Whether a worry that was begun in parts still lacks one. */
    public boolean lackWorry() {
        return makeWorry() && (worryWho == null || worryAbout == null || worryMayHappen == null);
    }

    /** Whether a goal that was begun in parts still does not say what the child will notice. */
    public boolean lackNotice() {
        return makeGoal() && goalChildNotices == null;
    }

    public StatementParts withoutWorry() {
        return new StatementParts(null, null, null, goalSeen, goalChildNotices);
    }

    /** What the child will notice stays: it can stand beside a goal that is written whole. */
    public StatementParts withoutGoal() {
        return new StatementParts(worryWho, worryAbout, worryMayHappen, null, goalChildNotices);
    }
}
