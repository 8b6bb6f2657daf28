package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.threecolumns.family.ChildIds;

/**
 * A decision that takes effect now: the run it was made in, its record, what it means for each child, and all that was answered.
 *
 * @param children those whom it still concerns; somebody may have left us between a signature and its authorisation
 */
record SignedDecision(StageRun run, ChildIds children, StageRecord record, Routes routes, SignedAnswers answers) {

    /** @param field the answer that decides the way, or null for a record that decides nothing */
    static Routes routes(String field, SignedAnswers answers, ChildIds children) {
        Object answer = field == null ? null : answers.get(field);
        if (answer instanceof Map<?, ?>) {
            return Routes.perChild(
                    JourneyKeys.REVIEW_OUTCOME.equals(field)
                            ? onOnePlan(answers.byChild(field))
                            : answers.byChild(field));
        }
        return Routes.same(answer == null ? Routes.DONE : String.valueOf(answer), children);
    }

    /** Where a review goes on for one child and is adjourned for another, both go on with the plan and its next review. */
    private static Map<Long, String> onOnePlan(Map<Long, String> outcomes) {
        Map<Long, String> together = new LinkedHashMap<>(outcomes);
        if (outcomes.containsValue(ConferenceEffects.PLAN)) {
            together.replaceAll(
                    (child, outcome) -> ConferenceEffects.ADJOURNED.equals(outcome) ? ConferenceEffects.PLAN : outcome);
        }
        return together;
    }

    /** The day that counts: that of the meeting where one was held, otherwise today. */
    LocalDate on(Clock clock) {
        return on(LocalDate.now(clock));
    }

    /** The same, where it took effect on a day in the past. */
    LocalDate on(LocalDate today) {
        LocalDate heldOn = answers.date("heldOn");
        return heldOn == null ? today : heldOn;
    }

    boolean isOf(String stage) {
        return run.stage().equals(stage);
    }

    /** The children whose way is this one. */
    ChildIds on(String route) {
        return routes.on(route);
    }
}
