package org.threecolumns.journey;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.Episode;

/** The one place that starts journeys and sends them messages. */
@Service
public class JourneyEngine {

    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final RuntimeService runtime;
    private final Clock clock;

    JourneyEngine(JourneyRepository journeys, JourneyChildRepository travellers, RuntimeService runtime, Clock clock) {
        this.journeys = journeys;
        this.travellers = travellers;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Opens the journey that begins at the front door with this contact. */
    @Transactional
    public Journey begin(Episode episode, Contact contact) {
        Journey journey = prepare(episode.id(), episode.familyId(), contact.childIds(), Journey.FRONT_DOOR, null);
        start(journey, Map.of(JourneyKeys.CONTACT_ID, contact.id()));
        return journey;
    }

    /** Opens a journey for children who part from another one, at the stage that a signed decision leads to. */
    @Transactional(propagation = Propagation.MANDATORY)
    Journey part(StageRecord decision, ChildIds children, String route) {
        Journey journey = prepare(decision.episodeId(), decision.familyId(), children, route, decision.id());
        start(journey, Map.of());
        return journey;
    }

    /** A contact on a family with an open episode enters its oldest open journey without ending anything. */
    @Transactional
    public void enter(Journey journey, Contact contact) {
        correlate(journey, JourneyKeys.NEW_CONTACT_MESSAGE, Map.of(JourneyKeys.CONTACT_ID, contact.id()));
    }

    void actNow(Journey journey, long actNowId) {
        correlate(journey, JourneyKeys.ACT_NOW_MESSAGE, Map.of(JourneyKeys.ACT_NOW_ID, actNowId));
    }

    void leaving(Journey journey, long departureId) {
        correlate(journey, JourneyKeys.LEAVES_US_MESSAGE, Map.of(JourneyKeys.LEAVING_ID, departureId));
    }

    void consentWithdrawn(Journey journey) {
        EngineDoor.run(() -> runtime.createMessageCorrelation(JourneyKeys.CONSENT_WITHDRAWN_MESSAGE)
                .processInstanceId(journey.processInstanceId())
                .correlateWithResult());
    }

    /** Whether the journey stands where the family may withdraw its consent. */
    public boolean mayWithdrawConsent(Journey journey) {
        return journey.processInstanceId() != null
                && runtime.createEventSubscriptionQuery()
                                .processInstanceId(journey.processInstanceId())
                                .eventName(JourneyKeys.CONSENT_WITHDRAWN_MESSAGE)
                                .count()
                        > 0;
    }

    Journey prepare(long episodeId, long familyId, ChildIds children, String entry, Long entryRecordId) {
        travellers.takenOn(episodeId, children.ids(), clock.instant());
        Journey journey = journeys.save(
                new Journey(null, episodeId, familyId, null, entry, entryRecordId, clock.instant(), null));
        List<JourneyChild> joining = children.ids().stream()
                .map(child -> new JourneyChild(null, journey.id(), child, clock.instant(), null, null))
                .toList();
        travellers.saveAll(joining);
        return journey;
    }

    /** Starts a prepared journey whose way in is a record written just now. */
    void startAt(Journey journey, long entryRecordId, Map<String, Object> more) {
        Journey reasoned = new Journey(
                journey.id(),
                journey.episodeId(),
                journey.familyId(),
                null,
                journey.entry(),
                entryRecordId,
                journey.openedAt(),
                null);
        start(journeys.save(reasoned), more);
    }

    void start(Journey journey, Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(more);
        variables.put(JourneyKeys.EPISODE_ID, journey.episodeId());
        variables.put(JourneyKeys.JOURNEY_ID, journey.id());
        variables.put(JourneyKeys.ENTRY, journey.entry());
        if (!Journey.FRONT_DOOR.equals(journey.entry())) {
            variables.put(JourneyKeys.NEXT_STEP, journey.entry());
        }
        EngineDoor.run(() -> runtime.startProcessInstanceByKey(JourneyKeys.PROCESS, journey.businessKey(), variables));
    }

    private void correlate(Journey journey, String message, Map<String, Object> scoped) {
        EngineDoor.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceId(journey.processInstanceId())
                .setVariablesToTriggeredScope(scoped)
                .correlateWithResult());
    }
}
