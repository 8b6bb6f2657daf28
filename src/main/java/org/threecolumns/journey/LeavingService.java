package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Tier;
import org.threecolumns.casework.Departure;
import org.threecolumns.casework.DepartureInput;
import org.threecolumns.casework.Departures;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.FieldError;

/**
 * Records that children leave us from wherever they stand: they died, moved away, turned 18, came into care or before a court.
 * Everything goes on until a manager has confirmed it, because a family that is only said to have moved is nobody's family.
 */
@Service
public class LeavingService {

    private static final FieldError NOT_WITH_US =
            new FieldError("children", "not-with-us", "Choose children whom we are working with now");

    private final Departures departures;
    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final JourneyEngine engine;
    private final RecordChain chain;
    private final Clock clock;

    LeavingService(
            Departures departures,
            JourneyRepository journeys,
            JourneyChildRepository travellers,
            JourneyEngine engine,
            RecordChain chain,
            Clock clock) {
        this.departures = departures;
        this.journeys = journeys;
        this.travellers = travellers;
        this.engine = engine;
        this.chain = chain;
        this.clock = clock;
    }

    /** @return what is missing; empty when it is recorded and a manager has been asked to confirm it */
    @Transactional
    public List<FieldError> say(long episodeId, DepartureInput said, String username) {
        Optional<Journey> journey = journeyOf(episodeId, said.children());
        if (!said.children().isEmpty() && journey.isEmpty()) {
            return List.of(NOT_WITH_US);
        }
        Departures.Outcome outcome = departures.say(said, username);
        journey.filter(j -> outcome.problems().isEmpty()).ifPresent(j -> {
            record(outcome.departure(), j.id());
            engine.leaving(j, outcome.departure().id());
        });
        return outcome.problems();
    }

    private void record(Departure departure, long journeyId) {
        chain.append(new UnsignedRecord(
                departure.familyId(),
                departure.episodeId(),
                journeyId,
                null,
                StageRecord.Kind.LEAVING_SAID,
                "leaving-said",
                null,
                null,
                departure.childIds(),
                null,
                Tier.SOCIAL_CARE,
                clock.instant(),
                departure.recordedBy(),
                SignedContent.json(Map.of(
                        "reason", departure.reason().code(),
                        "words", departure.words(),
                        "saidOn", departure.saidOn(),
                        "children", departure.childIds().ids()))));
    }

    /** A journey that carries one of them, where all of them are with us. */
    private Optional<Journey> journeyOf(long episodeId, ChildIds children) {
        List<JourneyChild> travelling = travellers.travellingInEpisode(episodeId);
        boolean all = travelling.stream().map(JourneyChild::childId).toList().containsAll(children.ids());
        return journeys.openOfEpisode(episodeId).stream()
                .filter(journey -> all && journey.processInstanceId() != null)
                .filter(journey -> travelling.stream()
                        .anyMatch(on -> on.journeyId().equals(journey.id()) && children.contains(on.childId())))
                .findFirst();
    }
}
