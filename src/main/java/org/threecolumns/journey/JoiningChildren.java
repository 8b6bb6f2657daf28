package org.threecolumns.journey;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.threecolumns.completeness.Gap;
import org.threecolumns.family.ChildIds;

/**
 * Takes children along whom a further contact brought up and whose way is "pass it on to the family's worker": a baby born
 * meanwhile, a brother who had left. Without this nobody's task would be about them.
 */
@Service
class JoiningChildren {

    private static final Set<Way> STANDING_ON_REFERRAL = EnumSet.of(
            Way.ASSESSMENT, Way.ENQUIRY, Way.CONFERENCE, Way.PROTECTION_PLAN, Way.CHILD_IN_NEED, Way.STEP_DOWN);

    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final StageRunRepository runs;
    private final SideBranches beside;
    private final OpenTasks lists;
    private final Clock clock;

    JoiningChildren(
            JourneyRepository journeys,
            JourneyChildRepository travellers,
            StageRunRepository runs,
            SideBranches beside,
            OpenTasks lists,
            Clock clock) {
        this.journeys = journeys;
        this.travellers = travellers;
        this.runs = runs;
        this.beside = beside;
        this.lists = lists;
        this.clock = clock;
    }

    /** Those of the children who are on no way yet join the journey of the decision and the stage that is open on it. */
    void join(StageRun decision, ChildIds passedOn) {
        if (passedOn.isEmpty()) {
            return;
        }
        List<Long> travelling = journeys.openOfEpisode(decision.episodeId()).stream()
                .flatMap(journey -> travellers.travelling(journey.id()).stream())
                .map(JourneyChild::childId)
                .toList();
        List<Long> joining = passedOn.ids().stream()
                .filter(child -> !travelling.contains(child))
                .toList();
        if (!joining.isEmpty()) {
            refuseWithoutReferral(decision, joining);
            joining.forEach(child ->
                    travellers.save(new JourneyChild(null, decision.journeyId(), child, clock.instant(), null, null)));
            widenOpenStage(decision, joining);
        }
    }

    /** Each child has a referral, an assessment and a plan of its own: a sibling's carries nobody else. */
    private void refuseWithoutReferral(StageRun decision, List<Long> joining) {
        if (openOnMainWay(decision).anyMatch(run -> STANDING_ON_REFERRAL.contains(Way.of(run.stage())))) {
            throw new RefusedException(joining.stream()
                    .map(child -> Gap.ofChild(
                            "casework",
                            "not-referred",
                            "Social care works with the others, and this child is not referred yet; choose what should happen for this child",
                            child))
                    .toList());
        }
    }

    private void widenOpenStage(StageRun decision, List<Long> joining) {
        openOnMainWay(decision).forEach(run -> lists.about(run.id(), with(run.childIds(), joining)));
    }

    private Stream<StageRun> openOnMainWay(StageRun decision) {
        return runs.openOfEpisode(decision.episodeId()).stream()
                .filter(run -> run.journeyId().equals(decision.journeyId()))
                .filter(run -> !beside.isBeside(run) && !JourneyKeys.TELL_REFERRER.equals(run.stage()));
    }

    private static ChildIds with(ChildIds children, List<Long> more) {
        return ChildIds.of(Stream.concat(children.ids().stream(), more.stream()).toList());
    }
}
