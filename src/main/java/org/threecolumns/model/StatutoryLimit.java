package org.threecolumns.model;

import java.util.Arrays;
import java.util.Optional;
import org.threecolumns.timeliness.Limit;

/** The longest that law or statutory guidance allows (Working Together to Safeguard Children). A council may be quicker, never slower. */
enum StatutoryLimit {
    NEXT_STEP_DECISION("next-step-decision", 1, Limit.Unit.WORKING_DAYS),
    REFERRAL_DECISION("referral-decision", 1, Limit.Unit.WORKING_DAYS),
    ASSESSMENT("assessment", 45, Limit.Unit.WORKING_DAYS),
    SECTION_47("section-47", 15, Limit.Unit.WORKING_DAYS),
    INITIAL_CONFERENCE("initial-conference", 15, Limit.Unit.WORKING_DAYS),
    CORE_GROUP("core-group", 10, Limit.Unit.WORKING_DAYS),
    REVIEW_CONFERENCE("review-conference", 3, Limit.Unit.MONTHS),
    REVIEW_CONFERENCE_NEXT("review-conference-next", 6, Limit.Unit.MONTHS);

    private final String clock;
    private final int longest;
    private final Limit.Unit unit;

    StatutoryLimit(String clock, int longest, Limit.Unit unit) {
        this.clock = clock;
        this.longest = longest;
        this.unit = unit;
    }

    static Optional<StatutoryLimit> of(String clock) {
        return Arrays.stream(values()).filter(l -> l.clock.equals(clock)).findFirst();
    }

    /** Counted in the law's own unit, as another unit would be longer in some weeks. */
    boolean allows(int amount, String inUnit) {
        return unit.name().equals(inUnit) && amount <= longest;
    }

    String inWords() {
        return new Limit(clock, longest, unit, false, "").inWords();
    }
}
