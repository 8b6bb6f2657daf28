package org.threecolumns.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.ChildIds;

/** What children have open elsewhere: nobody is put on the same way twice, and what is said to go on must be there. */
@Service
class WaysAhead {

    private static final String CARRY_ON = "carry-on";

    private final StageRunRepository runs;
    private final JourneyChildRepository travellers;

    WaysAhead(StageRunRepository runs, JourneyChildRepository travellers) {
        this.runs = runs;
        this.travellers = travellers;
    }

    /** Those of the family's children who are on this way already, apart from the stage that decides. */
    ChildIds alreadyOn(Way way, StageRun deciding) {
        return children(open(deciding).filter(run -> Way.of(run.stage()) == way));
    }

    /** Those who have this very stage open, apart from the stage that decides. */
    ChildIds alreadyAt(String stage, StageRun deciding) {
        return children(open(deciding).filter(run -> run.stage().equals(stage)));
    }

    /** @throws RefusedException if a decision leads where a child is already, or leaves alone what is not there */
    void refuse(SignedDecision decision) {
        Stream<Gap> nothing = decision.on(CARRY_ON).isEmpty() ? Stream.empty() : nothingGoesOn(decision);
        Stream<Gap> twice = decision.routes().goingOn().entrySet().stream().flatMap(way -> twice(decision, way));
        List<Gap> gaps = Stream.concat(nothing, twice).toList();
        if (!gaps.isEmpty()) {
            throw new RefusedException(gaps);
        }
    }

    private Stream<Gap> nothingGoesOn(SignedDecision decision) {
        return decision.on(CARRY_ON).without(travellingElsewhere(decision.run())).ids().stream()
                .map(child -> Gap.ofChild(
                        "casework", "nothing-goes-on", "Nothing else is open for this child that could go on", child));
    }

    /** A contact that is being heard, or an act now, is no help that goes on. */
    private ChildIds travellingElsewhere(StageRun deciding) {
        return ChildIds.of(travellers.travellingInEpisode(deciding.episodeId()).stream()
                .filter(on -> !on.journeyId().equals(deciding.journeyId()))
                .map(JourneyChild::childId)
                .distinct()
                .toList());
    }

    private Stream<Gap> twice(SignedDecision decision, Map.Entry<String, ChildIds> route) {
        Way way = Way.ofRoute(route.getKey());
        boolean mayBeTwice = way == Way.ENQUIRY || way == Way.OTHER;
        return mayBeTwice
                ? Stream.empty()
                : route.getValue().and(onAnotherJourney(way, decision.run())).ids().stream()
                        .map(child -> Gap.ofChild(
                                "casework",
                                "already-there",
                                "This is open for the child already; choose that what we do goes on",
                                child));
    }

    private ChildIds onAnotherJourney(Way way, StageRun deciding) {
        return children(onOtherJourneys(deciding).filter(run -> Way.of(run.stage()) == way));
    }

    private Stream<StageRun> open(StageRun deciding) {
        return runs.openOfEpisode(deciding.episodeId()).stream()
                .filter(run -> !run.processInstanceId().equals(deciding.processInstanceId()));
    }

    private Stream<StageRun> onOtherJourneys(StageRun deciding) {
        return open(deciding).filter(run -> !run.journeyId().equals(deciding.journeyId()));
    }

    private static ChildIds children(Stream<StageRun> some) {
        return ChildIds.of(
                some.flatMap(run -> run.childIds().ids().stream()).distinct().toList());
    }
}
