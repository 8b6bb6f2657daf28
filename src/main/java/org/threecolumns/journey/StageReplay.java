package org.threecolumns.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Tells anew, from stage runs and records alone, what was told when a journey went on, so that what is derived from it can be made
 * anew. Each run is told with its end before the next one: those that have a clock in common follow each other anyway.
 */
@Service
public class StageReplay {

    private final StageRunRepository runs;
    private final JourneyRepository journeys;
    private final Authorisations authorisations;
    private final Clock clock;

    StageReplay(StageRunRepository runs, JourneyRepository journeys, Authorisations authorisations, Clock clock) {
        this.runs = runs;
        this.journeys = journeys;
        this.authorisations = authorisations;
        this.clock = clock;
    }

    /** Hears what happened on a journey, in the order in which its stages were opened. */
    public interface Listener {

        default void opened(StageRunOpened opened) {}

        default void ended(StageRunEnded ended) {}

        default void decided(DecisionTaken decided) {}

        default void journeyEnded(JourneyEnded ended) {}
    }

    /** Journeys after this one, the oldest first. */
    public List<Long> journeysAfter(long journeyId, int atMost) {
        return journeys.idsAfter(journeyId, atMost);
    }

    /** Part of a transaction that holds the journey. */
    public void tell(long journeyId, Listener listener) {
        List<StageRun> all = runs.ofJourney(journeyId);
        for (StageRun run : all) {
            listener.opened(new StageRunOpened(run, mayGoOn(run, all)));
            if (run.status() == StageRun.Status.SIGNED) {
                signed(run, all, listener);
            } else if (!run.isOpen()) {
                listener.ended(new StageRunEnded(run, run.status(), day(run.endedAt()), true));
            }
        }
        Journey journey = journeys.findById(journeyId).orElseThrow();
        if (journey.endedAt() != null) {
            listener.journeyEnded(new JourneyEnded(journeyId, day(journey.endedAt())));
        }
    }

    private static boolean mayGoOn(StageRun run, List<StageRun> all) {
        return run.kind() == StageRun.Kind.AUTHORISATION
                || Clocks.ADJOURNED.contains(run.stage())
                || all.stream()
                        .anyMatch(before -> before.id() < run.id()
                                && before.stage().equals(run.stage())
                                && before.processInstanceId().equals(run.processInstanceId())
                                && before.status() == StageRun.Status.SIGNED);
    }

    private void signed(StageRun run, List<StageRun> all, Listener listener) {
        StageRecord record = authorisations.recordOf(run);
        SignedDecision decision = authorisations.decisionOf(run);
        boolean authorisation = run.kind() == StageRun.Kind.AUTHORISATION;
        boolean takesEffect = authorisation ? Authorisations.isYes(record) : !isAuthorised(run, all);
        boolean endsClock = takesEffect && (authorisation || !ConferenceEffects.ADJOURNED.equals(record.route()));
        LocalDate today = day(run.endedAt());
        listener.ended(new StageRunEnded(run, run.status(), decision.on(today), endsClock));
        if (takesEffect) {
            SignedDecision taken = authorisation ? authorisations.decidedBy(run) : decision;
            if (!Routes.DONE.equals(taken.routes().main())) {
                listener.decided(new DecisionTaken(
                        taken.run(), taken.on(today), taken.routes().all()));
            }
        }
    }

    /** The engine opens an authorisation in the transaction of the signature that it is about. */
    private static boolean isAuthorised(StageRun run, List<StageRun> all) {
        return all.stream()
                .anyMatch(later -> later.id() > run.id()
                        && later.kind() == StageRun.Kind.AUTHORISATION
                        && later.processInstanceId().equals(run.processInstanceId())
                        && StageKeys.authorised(later.stage()).equals(run.stage()));
    }

    private LocalDate day(Instant at) {
        return at.atZone(clock.getZone()).toLocalDate();
    }
}
