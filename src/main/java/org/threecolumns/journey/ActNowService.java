package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Episode;
import org.threecolumns.family.EpisodeRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;
import org.threecolumns.timeliness.Deadlines;

/**
 * Acts now: at every moment, any number of times, ending nothing. The record and its debt are committed first, on their own;
 * the engine follows in a second transaction, and if that fails the act stands on the faults page until it is followed.
 */
@Service
public class ActNowService {

    private static final Logger LOG = LoggerFactory.getLogger(ActNowService.class);

    private final ActNowRepository acts;
    private final RecordingDebtRepository debts;
    private final EpisodeRepository episodes;
    private final JourneyRepository journeys;
    private final JourneyChildRepository travellers;
    private final JourneyEngine engine;
    private final RecordChain chain;
    private final Deadlines deadlines;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActNowService(
            ActNowRepository acts,
            RecordingDebtRepository debts,
            EpisodeRepository episodes,
            JourneyRepository journeys,
            JourneyChildRepository travellers,
            JourneyEngine engine,
            RecordChain chain,
            Deadlines deadlines,
            TransactionTemplate transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.acts = acts;
        this.debts = debts;
        this.episodes = episodes;
        this.journeys = journeys;
        this.travellers = travellers;
        this.engine = engine;
        this.chain = chain;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** What became of it: the act on record, or what was missing. {@code begun} is false when the engine could not follow yet. */
    public record Outcome(ActNow act, boolean begun, List<FieldError> problems) {}

    /** @param familyChildren all children of the family, of whom {@code children} must be some */
    public Outcome act(long familyId, ChildIds familyChildren, ChildIds children, String why, String username) {
        Episode episode = episodes.findByOpenFamilyId(familyId).orElse(null);
        List<FieldError> problems = ActNowRules.problems(episode, familyChildren, children, why);
        if (!problems.isEmpty()) {
            return new Outcome(null, false, problems);
        }
        ActNow act = transactions.execute(status -> record(episode, children, Words.clean(why), username));
        return new Outcome(act, follow(act), List.of());
    }

    /** Lets the engine follow an act that is on record; safe to repeat. */
    public boolean follow(ActNow act) {
        try {
            transactions.executeWithoutResult(status -> begin(act));
            return true;
        } catch (RuntimeException e) {
            LOG.error("The engine could not follow act now {} yet; it stands on the faults page", act.id(), e);
            return false;
        }
    }

    private ActNow record(Episode episode, ChildIds children, String why, String username) {
        Journey journey = journeyFor(episode, children);
        ActNow act = acts.save(new ActNow(
                null, episode.familyId(), episode.id(), journey.id(), children, why, clock.instant(), username, null));
        LocalDate due = deadlines.due("recording-debt", act.actedAt()).dueOn();
        RecordingDebt debt = debts.save(new RecordingDebt(
                null, act.familyId(), act.episodeId(), act.id(), username, due, act.actedAt(), null, null, null, null));
        events.publishEvent(new DebtOpened(debt));
        return act;
    }

    private Journey journeyFor(Episode episode, ChildIds children) {
        List<Journey> open = journeys.openOfEpisode(episode.id());
        return open.stream()
                .filter(j -> travellers.travelling(j.id()).stream().anyMatch(c -> children.contains(c.childId())))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElseGet(() ->
                        engine.prepare(episode.id(), episode.familyId(), children, JourneyKeys.STRATEGY_STAGE, null));
    }

    private void begin(ActNow act) {
        Journey journey = journeys.findById(act.journeyId()).orElseThrow();
        StageRecord record = chain.append(new UnsignedRecord(
                act.familyId(),
                act.episodeId(),
                act.journeyId(),
                null,
                StageRecord.Kind.ACT_NOW,
                "act-now",
                null,
                null,
                act.childIds(),
                null,
                Tier.STATUTORY,
                act.actedAt(),
                act.actedBy(),
                SignedContent.json(
                        Map.of("actNow", act.id(), "children", act.childIds().ids(), "why", act.why()))));
        if (journey.processInstanceId() == null) {
            engine.startAt(journey, record.id(), Map.of(JourneyKeys.ACT_NOW_ID, act.id()));
            acts.begun(act.id(), clock.instant());
        } else {
            engine.actNow(journey, act.id());
        }
    }
}
