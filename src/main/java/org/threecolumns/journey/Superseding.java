package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.threecolumns.family.ChildIds;

/**
 * Takes children out of the stages that a decision supersedes. A stage with nobody left in it ends as superseded by that record,
 * and the engine leaves the call it runs under; whatever else runs in that journey goes on.
 */
@Service
class Superseding {

    private final StageRunRepository runs;
    private final JourneyChildRepository travellers;
    private final SupersededCalls calls;
    private final RunEnding ending;
    private final OpenTasks lists;
    private final Clock clock;

    Superseding(
            StageRunRepository runs,
            JourneyChildRepository travellers,
            SupersededCalls calls,
            RunEnding ending,
            OpenTasks lists,
            Clock clock) {
        this.runs = runs;
        this.travellers = travellers;
        this.calls = calls;
        this.ending = ending;
        this.lists = lists;
        this.clock = clock;
    }

    /** The children leave those open stages of the episode that fit, and the journeys on which these stand. */
    void supersede(StageRecord by, ChildIds children, Predicate<StageRun> which) {
        List<StageRun> superseded = runs.openOfEpisode(by.episodeId()).stream()
                .filter(run -> run.childIds().containsAny(children) && which.test(run))
                .toList();
        superseded.forEach(run -> takeOut(run, children, by));
    }

    /** The children travel no further on any journey, also on one whose next step the engine has not taken yet. */
    void leaveEveryJourney(StageRecord by, ChildIds children) {
        travellers.travellingInEpisode(by.episodeId()).stream()
                .map(JourneyChild::journeyId)
                .distinct()
                .forEach(journey -> travellers.leave(journey, children.ids(), clock.instant(), "superseded"));
    }

    /** The children travel no further on the journeys of these stages. */
    void leaveJourneys(StageRecord by, ChildIds children, Predicate<StageRun> which) {
        runs.openOfEpisode(by.episodeId()).stream()
                .filter(run -> run.childIds().containsAny(children) && which.test(run))
                .map(StageRun::journeyId)
                .distinct()
                .forEach(journey -> travellers.leave(journey, children.ids(), clock.instant(), "superseded"));
    }

    /**
     * The engine cannot take a token out of the very journey in which a part beside the main way is deciding; {@link SupersededCalls}
     * does so straight after the commit.
     */
    private boolean isAroundTheDecision(StageRun run, StageRecord by) {
        return by.stage().equals(JourneyKeys.LEAVING) && run.journeyId().equals(by.journeyId());
    }

    private void takeOut(StageRun run, ChildIds children, StageRecord by) {
        ChildIds rest = run.childIds().without(children);
        if (rest.isEmpty()) {
            ending.end(run, StageRun.Status.SUPERSEDED, by.id());
            if (!isAroundTheDecision(run, by)) {
                calls.leave(run);
            }
        } else {
            lists.about(run.id(), rest);
        }
    }
}
