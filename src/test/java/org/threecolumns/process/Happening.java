package org.threecolumns.process;

/** What can happen to a family, and how many times in a hundred a random one tries it. */
enum Happening {
    STEP_GIVES_UP(4),
    STEP_IS_REPAIRED(4),
    SIGNATURE(58),
    CONTACT_AGAIN(5),
    ACT_NOW(4),
    CONSENT_WITHDRAWN(3),
    DEBT_SETTLED(3),
    CANCELLED(2),
    SAID_TO_HAVE_LEFT(4),
    CONFERENCE_ASKED_FOR(4),
    JOINED(3),
    BORN(2),
    VISITED(2),
    CORRECTED(2);

    private final int inAHundred;

    Happening(int inAHundred) {
        this.inAHundred = inAHundred;
    }

    static Happening any(Chance chance) {
        int dice = chance.below(100);
        for (Happening happening : values()) {
            dice -= happening.inAHundred;
            if (dice < 0) {
                return happening;
            }
        }
        throw new AssertionError("All that can happen is " + (100 - dice) + " in a hundred too little");
    }
}
