package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.threecolumns.casework.CaseworkReading;
import org.threecolumns.casework.Plan;
import org.threecolumns.family.ChildIds;

/**
 * Whom the engine still comes to a stage for. A step that gave up may be taken again long after the signature that led to it: who
 * has been put on the same help elsewhere meanwhile does not get it twice, and nobody meets about a plan that has ended.
 */
@Component
class StillDue {

    private final CaseworkReading casework;
    private final StageRunRepository runs;
    private final JourneyChildRepository travellers;
    private final Clock clock;

    StillDue(CaseworkReading casework, StageRunRepository runs, JourneyChildRepository travellers, Clock clock) {
        this.casework = casework;
        this.runs = runs;
        this.travellers = travellers;
        this.clock = clock;
    }

    ChildIds of(ChildIds travelling, Journey journey, String stage) {
        return switch (stage) {
            case JourneyKeys.CORE_GROUP_STAGE -> on(Plan.Kind.PROTECTION, travelling);
            case JourneyKeys.CIN_REVIEW_STAGE ->
                leave(
                        journey,
                        travelling,
                        travelling
                                .without(on(Plan.Kind.CHILD_IN_NEED, travelling))
                                .and(openElsewhere(journey, run -> true)));
            case JourneyKeys.ASSESSMENT_STAGE ->
                leave(journey, travelling, travelling.and(openElsewhere(journey, StillDue::isAssessment)));
            default -> travelling;
        };
    }

    private ChildIds on(Plan.Kind kind, ChildIds children) {
        return ChildIds.of(casework.ofChildren(children.ids()).values().stream()
                .filter(child ->
                        child.openPlan().filter(plan -> plan.kind() == kind).isPresent())
                .map(child -> child.childId())
                .toList());
    }

    /** Somebody else works with them, on a way of their own. */
    private ChildIds openElsewhere(Journey journey, Predicate<StageRun> which) {
        List<Long> travelling = travellers.travellingInEpisode(journey.episodeId()).stream()
                .filter(on -> !on.journeyId().equals(journey.id()))
                .map(JourneyChild::childId)
                .toList();
        return ChildIds.of(runs.openOfEpisode(journey.episodeId()).stream()
                        .filter(run -> !run.journeyId().equals(journey.id()) && which.test(run))
                        .flatMap(run -> run.childIds().ids().stream())
                        .distinct()
                        .toList())
                .and(ChildIds.of(travelling));
    }

    private static boolean isAssessment(StageRun run) {
        return Way.of(run.stage()) == Way.ASSESSMENT;
    }

    private ChildIds leave(Journey journey, ChildIds travelling, ChildIds leaving) {
        if (!leaving.isEmpty()) {
            travellers.leave(journey.id(), leaving.ids(), clock.instant(), "superseded");
        }
        return travelling.without(leaving);
    }
}
