package org.threecolumns.journey;

import org.springframework.stereotype.Service;
import org.threecolumns.family.ChildIds;

/** Opens the help that a signed decision asks for besides the way that its journey goes. */
@Service
class JourneysBeside {

    private static final String STRATEGY_TOO = "strategyToo";

    private final JourneyEngine engine;
    private final WaysAhead ways;
    private final StageRunRepository runs;
    private final Authorisations authorisations;

    JourneysBeside(JourneyEngine engine, WaysAhead ways, StageRunRepository runs, Authorisations authorisations) {
        this.engine = engine;
        this.ways = ways;
        this.runs = runs;
        this.authorisations = authorisations;
    }

    /** Help of a kind that a child has already goes on as it is; another strategy discussion is always possible. */
    void open(SignedDecision decision, String route, ChildIds children) {
        Way way = Way.ofRoute(route);
        part(decision, route, way == Way.ENQUIRY ? children : children.without(ways.alreadyOn(way, decision.run())));
    }

    /**
     * A strategy discussion that a plan or its review asks for waits for nobody's endorsement (Working Together, ch. 3); it is not
     * held twice where it is open already, or where the plan was returned and is signed again.
     */
    void openAtOnce(SignedDecision decision) {
        if (decision.answers().isYes(STRATEGY_TOO) && !isAskedBefore(decision.run())) {
            ChildIds open = ways.alreadyAt(JourneyKeys.STRATEGY_STAGE, decision.run());
            part(decision, JourneyKeys.STRATEGY_STAGE, decision.children().without(open));
        }
    }

    private boolean isAskedBefore(StageRun run) {
        return runs.ofProcessInstance(run.processInstanceId()).stream()
                .filter(before -> before.stage().equals(run.stage())
                        && before.status() == StageRun.Status.SIGNED
                        && !before.id().equals(run.id()))
                .map(authorisations::recordOf)
                .anyMatch(record ->
                        new SignedAnswers(SignedContent.stage(record.content()).answers()).isYes(STRATEGY_TOO));
    }

    private void part(SignedDecision decision, String route, ChildIds children) {
        if (!children.isEmpty()) {
            engine.part(decision.record(), children, route);
        }
    }
}
