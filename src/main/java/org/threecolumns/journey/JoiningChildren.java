package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threecolumns.family.ChildIds;

/**
 * Takes children along whom a further contact brought up and whose way is "pass it on to the family's worker": a baby born
 * meanwhile, a brother who had left. Without this nobody's task would be about them.
 */
@Service
class JoiningChildren {

    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final StageRunRepository runs;
    private final SideBranches beside;
    private final Clock clock;

    JoiningChildren(
            JourneyRepository journeys,
            JourneyChildRepository travellers,
            StageRunRepository runs,
            SideBranches beside,
            Clock clock) {
        this.journeys = journeys;
        this.travellers = travellers;
        this.runs = runs;
        this.beside = beside;
        this.clock = clock;
    }

    /** Those of the children who are on no way yet join the journey of the decision and the stage that is open on it. */
    void join(StageRun decision, ChildIds passedOn) {
        List<Long> travelling = journeys.openOfEpisode(decision.episodeId()).stream()
                .flatMap(journey -> travellers.travelling(journey.id()).stream())
                .map(JourneyChild::childId)
                .toList();
        List<Long> joining = passedOn.ids().stream()
                .filter(child -> !travelling.contains(child))
                .toList();
        if (!joining.isEmpty()) {
            joining.forEach(child ->
                    travellers.save(new JourneyChild(null, decision.journeyId(), child, clock.instant(), null, null)));
            widenOpenStage(decision, joining);
        }
    }

    private void widenOpenStage(StageRun decision, List<Long> joining) {
        runs.openOfEpisode(decision.episodeId()).stream()
                .filter(run -> run.journeyId().equals(decision.journeyId()))
                .filter(run -> !beside.isBeside(run) && !JourneyKeys.TELL_REFERRER.equals(run.stage()))
                .forEach(run -> runs.about(run.id(), with(run.childIds(), joining)));
    }

    private static ChildIds with(ChildIds children, List<Long> more) {
        return ChildIds.of(Stream.concat(children.ids().stream(), more.stream()).toList());
    }
}
