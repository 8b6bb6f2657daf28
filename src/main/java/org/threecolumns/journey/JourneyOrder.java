package org.threecolumns.journey;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.stereotype.Service;
import org.threecolumns.casework.DepartureRepository;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;

/** The order within the journey itself: a call may start after signed stages with a fitting decision, or for a reason on record. */
@Service
class JourneyOrder {

    private final JourneyRepository journeys;
    private final StageRunRepository runs;
    private final Authorisations authorisations;
    private final DepartureRepository departures;
    private final ActNowRepository actsNow;
    private final ContactRepository contacts;
    private final ConsentWithdrawalRepository withdrawals;
    private final Clock clock;

    JourneyOrder(
            JourneyRepository journeys,
            StageRunRepository runs,
            Authorisations authorisations,
            DepartureRepository departures,
            ActNowRepository actsNow,
            ContactRepository contacts,
            ConsentWithdrawalRepository withdrawals,
            Clock clock) {
        this.journeys = journeys;
        this.runs = runs;
        this.authorisations = authorisations;
        this.departures = departures;
        this.actsNow = actsNow;
        this.contacts = contacts;
        this.withdrawals = withdrawals;
        this.clock = clock;
    }

    void check(ExecutionEntity execution, ActivityImpl activity, Predecessors before) {
        Journey journey = journeys.findByProcessInstanceId(execution.getProcessInstanceId())
                .orElseThrow(() -> new IllegalStateException("A journey without its row"));
        boolean allowed = (before.start() && isItsEntry(journey, activity))
                || (before.message() && hasCause(execution, journey))
                || (!before.edges().isEmpty() && hasWithdrawal(journey));
        if (!allowed) {
            afterSignedCall(execution, activity, before);
        }
    }

    /** An act now, a contact or a departure may have come beside it before the engine took its first step. */
    private boolean isItsEntry(Journey journey, ActivityImpl activity) {
        boolean untouched = runs.findByEpisodeIdOrderById(journey.episodeId()).stream()
                .noneMatch(r -> r.scopeInstanceId().equals(journey.processInstanceId()));
        List<String> routes = routesOf(activity);
        boolean frontDoor = routes.isEmpty() && Journey.FRONT_DOOR.equals(journey.entry());
        boolean decided = routes.contains(journey.entry()) && journey.entryRecordId() != null;
        return untouched && (frontDoor || decided);
    }

    /** An event sub-process needs the act now or the further contact that it is for, on record and not begun before. */
    private boolean hasCause(ExecutionEntity execution, Journey journey) {
        return hasActNow(execution.getVariable(JourneyKeys.ACT_NOW_ID), journey)
                || hasFurtherContact(execution.getVariable(JourneyKeys.CONTACT_ID), journey)
                || hasDeparture(execution.getVariable(JourneyKeys.LEAVING_ID), journey);
    }

    private boolean hasDeparture(Object leavingId, Journey journey) {
        return leavingId instanceof Long id
                && departures
                        .findById(id)
                        .filter(d -> d.episodeId().equals(journey.episodeId()) && !d.isConfirmed())
                        .isPresent();
    }

    private boolean hasActNow(Object actNowId, Journey journey) {
        return actNowId instanceof Long id
                && actsNow.findById(id)
                        .filter(a -> a.journeyId().equals(journey.id()))
                        .isPresent()
                && actsNow.begun(id, clock.instant()) == 1;
    }

    private boolean hasFurtherContact(Object contactId, Journey journey) {
        return contactId instanceof Long id
                && contacts.findById(id)
                        .filter(c -> c.kind() == Contact.Kind.FURTHER
                                && c.episodeId().equals(journey.episodeId()))
                        .isPresent()
                && runs.countOfContact(id, JourneyKeys.CONTACT_STAGE) == 0;
    }

    private boolean hasWithdrawal(Journey journey) {
        return !withdrawals.undecided(journey.id()).isEmpty();
    }

    private void afterSignedCall(ExecutionEntity execution, ActivityImpl activity, Predecessors before) {
        StageOrder.require(!before.calls().isEmpty(), "This cannot begin in the middle");
        List<StageRun> called =
                counting(runs.calledFrom(JourneyScopes.scopeOf(execution), before.calls()), isEnd(activity));
        StageOrder.requireSigned(called, before.calls());
        String route = authorisations.routeAfter(called.get(called.size() - 1));
        if (isEnd(activity) && !isBeside(activity)) {
            StageOrder.require(!Routes.goesOn(route), "The signed decision goes on, so this cannot end here");
        }
        List<String> routes = routesOf(activity);
        StageOrder.require(
                routes.isEmpty() || routes.contains(route),
                "No signed decision leads here (" + String.join(" or ", routes) + ")");
    }

    /** A follow-up leads nowhere, so that the same may be owed twice at once: where one ends, the other stays open. */
    private static List<StageRun> counting(List<StageRun> called, boolean atEnd) {
        List<StageRun> signed = called.stream()
                .filter(run -> run.kind() == StageRun.Kind.FOLLOW_UP && run.status() == StageRun.Status.SIGNED)
                .toList();
        return atEnd && !signed.isEmpty() ? signed : called;
    }

    /** What is decided beside the main way goes on in journeys of its own, opened by the signature itself. */
    private static boolean isBeside(ActivityImpl activity) {
        return activity.getFlowScope() instanceof ActivityImpl part && part.isTriggeredByEvent();
    }

    private static boolean isEnd(ActivityImpl activity) {
        return String.valueOf(activity.getProperty("type"))
                .toLowerCase(Locale.ROOT)
                .endsWith("endevent");
    }

    private static List<String> routesOf(ActivityImpl activity) {
        String routes = ModelProperties.get(activity, ModelProperties.ROUTE);
        return routes == null
                ? List.of()
                : Arrays.stream(routes.split(",")).map(String::strip).toList();
    }
}
