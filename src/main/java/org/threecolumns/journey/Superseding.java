package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.springframework.stereotype.Service;
import org.threecolumns.family.ChildIds;

/**
 * Takes children out of the stages that a decision supersedes. A stage with nobody left in it ends as superseded by that record,
 * and the engine leaves the call it runs under; whatever else runs in that journey goes on.
 */
@Service
class Superseding {

    private final StageRunRepository runs;
    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Clock clock;

    Superseding(
            StageRunRepository runs,
            JourneyRepository journeys,
            JourneyChildRepository travellers,
            RuntimeService runtime,
            HistoryService history,
            Clock clock) {
        this.runs = runs;
        this.journeys = journeys;
        this.travellers = travellers;
        this.runtime = runtime;
        this.history = history;
        this.clock = clock;
    }

    /** The children leave those open stages of the episode that fit, and the journeys on which these stand. */
    void supersede(StageRecord by, ChildIds children, Predicate<StageRun> which) {
        List<StageRun> superseded = runs.openOfEpisode(by.episodeId()).stream()
                .filter(run -> run.childIds().containsAny(children) && which.test(run))
                .toList();
        superseded.forEach(run -> takeOut(run, children, by));
    }

    /** The children travel no further on the journeys of these stages. */
    void leaveJourneys(StageRecord by, ChildIds children, Predicate<StageRun> which) {
        runs.openOfEpisode(by.episodeId()).stream()
                .filter(run -> run.childIds().containsAny(children) && which.test(run))
                .map(StageRun::journeyId)
                .distinct()
                .forEach(journey -> travellers.leave(journey, children.ids(), clock.instant(), "superseded"));
    }

    private void takeOut(StageRun run, ChildIds children, StageRecord by) {
        ChildIds rest = run.childIds().without(children);
        if (rest.isEmpty()) {
            runs.end(run.id(), StageRun.Status.SUPERSEDED, clock.instant(), by.id());
            leaveCall(run);
        } else {
            runs.about(run.id(), rest);
        }
    }

    private void leaveCall(StageRun run) {
        Journey journey = journeys.findById(run.journeyId()).orElseThrow();
        history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(journey.processInstanceId())
                .activityId(run.calledFrom())
                .unfinished()
                .list()
                .stream()
                .filter(call -> run.processInstanceId().equals(call.getCalledProcessInstanceId()))
                .map(HistoricActivityInstance::getId)
                .forEach(call -> cancel(journey, call));
    }

    private void cancel(Journey journey, String activityInstanceId) {
        EngineDoor.run(() -> runtime.createProcessInstanceModification(journey.processInstanceId())
                .cancelActivityInstance(activityInstanceId)
                .execute());
    }
}
