package org.threecolumns.mapping;

import java.util.ArrayList;
import java.util.List;

/**
 * A score that seems to contradict what else is said. It is asked about once, kindly; it is never a gap and holds nothing up,
 * since the person who gave the number may well be right.
 */
public enum ScoreDoubt {
    /** Nearly safe, and yet the child is to be protected. */
    HIGH_AND_PROTECTING,
    /** Very worried, and yet help is to end. */
    LOW_AND_ENDING,
    /** Far from the last number that was given in the same words. */
    JUMP;

    static final int HIGH = 8;
    static final int LOW = 2;
    static final int FAR = 5;

    /** Where the stage leads, as far as it has been said. */
    public enum Course {
        PROTECTING,
        ENDING,
        OTHER
    }

    /** @param before the last comparable answer that was a number; null when there is none */
    public static List<ScoreDoubt> about(Scaling given, Scaling before, Course course) {
        List<ScoreDoubt> doubts = new ArrayList<>();
        if (given.number() == null) {
            return doubts;
        }
        boolean own = given.scorerKind() == Scaling.ScorerKind.SIGNER && given.isOverall();
        if (own && course == Course.PROTECTING && given.number() >= HIGH) {
            doubts.add(HIGH_AND_PROTECTING);
        }
        if (own && course == Course.ENDING && given.number() <= LOW) {
            doubts.add(LOW_AND_ENDING);
        }
        if (before != null && before.number() != null && Math.abs(given.number() - before.number()) >= FAR) {
            doubts.add(JUMP);
        }
        return doubts;
    }
}
