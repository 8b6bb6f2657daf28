package org.threecolumns.journey;

import java.util.Map;
import org.threecolumns.family.ChildIds;

/** A decision that takes effect now: the run it was made in, its record, what it means for each child, and all that was answered. */
record SignedDecision(StageRun run, StageRecord record, Routes routes, SignedAnswers answers) {

    /** @param field the answer that decides the way, or null for a record that decides nothing */
    static Routes routes(String field, SignedAnswers answers, ChildIds children) {
        Object answer = field == null ? null : answers.get(field);
        if (answer instanceof Map<?, ?>) {
            return Routes.perChild(answers.byChild(field));
        }
        return Routes.same(answer == null ? Routes.DONE : String.valueOf(answer), children);
    }

    boolean isOf(String stage) {
        return run.stage().equals(stage);
    }

    ChildIds children() {
        return run.childIds();
    }

    /** The children whose way is this one. */
    ChildIds on(String route) {
        return routes.on(route);
    }
}
