package org.threecolumns.oversight;

import org.springframework.stereotype.Component;
import org.threecolumns.family.ChildIds;
import org.threecolumns.journey.DecisionTaken;
import org.threecolumns.journey.StageRun;

/** Counts what decisions led to: each child once for each decision that took effect, under the way by which it had come. */
@Component
class DecisionCounting {

    private final ClockRunRepository clocks;
    private final FigureBook figures;

    DecisionCounting(ClockRunRepository clocks, FigureBook figures) {
        this.clocks = clocks;
        this.figures = figures;
    }

    /** What has no clock yet, in a database from before there were any, is counted when they are made from the records. */
    void count(DecisionTaken decision) {
        StageRun run = decision.run();
        clocks.routeOf(run.journeyId(), run.stage(), run.clockStartedAt(), run.id())
                .ifPresent(
                        came -> decision.routes().forEach((route, children) -> count(decision, came, route, children)));
    }

    private void count(DecisionTaken decision, String came, String route, ChildIds children) {
        if (!children.isEmpty()) {
            StageRun run = decision.run();
            figures.count(
                    Measures.decision(run.stage()),
                    decision.on(),
                    run.roles().get(0),
                    came,
                    route,
                    children.ids().size());
        }
    }
}
