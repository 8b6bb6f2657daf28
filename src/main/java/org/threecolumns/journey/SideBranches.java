package org.threecolumns.journey;

import org.springframework.stereotype.Component;

/** Tells what runs beside the help that children already have, an act now or a further contact, and so ends none of it. */
@Component
class SideBranches {

    private final JourneyRepository journeys;

    SideBranches(JourneyRepository journeys) {
        this.journeys = journeys;
    }

    boolean isBeside(StageRun run) {
        Journey journey = journeys.findById(run.journeyId()).orElseThrow();
        return !run.scopeInstanceId().equals(journey.processInstanceId());
    }
}
