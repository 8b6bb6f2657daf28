package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Tier;
import org.threecolumns.casework.Departure;
import org.threecolumns.casework.DepartureReason;
import org.threecolumns.casework.DepartureRepository;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.Dates;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * Records that children leave us from wherever they stand: they died, moved away, turned 18, came into care or before a court.
 * Everything goes on until a manager has confirmed it, because a family that is only said to have moved is nobody's family.
 */
@Service
public class LeavingService {

    private static final int LONGEST = 4000;

    private final DepartureRepository departures;
    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final JourneyEngine engine;
    private final RecordChain chain;
    private final Clock clock;

    LeavingService(
            DepartureRepository departures,
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

    /** What somebody says: which children, why ({@link DepartureReason}), in which words, since when. */
    public record Said(ChildIds children, DepartureReason reason, String words, LocalDate on) {}

    /** @return what is missing; empty when it is recorded and a manager has been asked to confirm it */
    @Transactional
    public List<FieldError> say(long familyId, long episodeId, Said said, String username) {
        Journey journey = journeyOf(episodeId, said.children());
        List<FieldError> problems = problems(journey, episodeId, said);
        if (!problems.isEmpty()) {
            return problems;
        }
        Departure departure = departures.save(new Departure(
                null,
                familyId,
                episodeId,
                said.children(),
                said.reason(),
                Words.clean(said.words()),
                said.on(),
                clock.instant(),
                username,
                null,
                null));
        record(departure, journey.id());
        engine.leaving(journey, departure.id());
        return List.of();
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

    private Journey journeyOf(long episodeId, ChildIds children) {
        return journeys.openOfEpisode(episodeId).stream()
                .filter(journey -> journey.processInstanceId() != null)
                .filter(journey -> travellers.travelling(journey.id()).stream()
                        .anyMatch(child -> children.contains(child.childId())))
                .findFirst()
                .orElse(null);
    }

    private List<FieldError> problems(Journey journey, long episodeId, Said said) {
        List<FieldError> problems = new ArrayList<>();
        if (said.children().isEmpty()) {
            problems.add(new FieldError("children", "no-children", "Choose the children who leave us"));
        } else if (journey == null || !allTravel(episodeId, said.children())) {
            problems.add(new FieldError("children", "not-with-us", "Choose children whom we are working with now"));
        }
        if (said.reason() == null) {
            problems.add(new FieldError("reason", "no-reason", "Choose why they leave us"));
        }
        if (Words.isBlank(said.words()) || said.words().length() > LONGEST) {
            problems.add(new FieldError(
                    "words", "blank", "Write what you know and from whom, in " + LONGEST + " characters or fewer"));
        }
        if (said.on() == null || !Dates.isPlausible(said.on()) || said.on().isAfter(LocalDate.now(clock))) {
            problems.add(new FieldError("saidOn", "date", "Give the day it happened, which cannot be in the future"));
        }
        return problems;
    }

    private boolean allTravel(long episodeId, ChildIds children) {
        List<Long> travelling = travellers.travellingInEpisode(episodeId).stream()
                .map(JourneyChild::childId)
                .toList();
        return travelling.containsAll(children.ids());
    }
}
