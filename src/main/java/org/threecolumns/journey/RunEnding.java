package org.threecolumns.journey;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends stage runs and says so, in the same transaction: lists, clocks and figures hear of every end. */
@Component
class RunEnding {

    private final StageRunRepository runs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunEnding(StageRunRepository runs, ApplicationEventPublisher events, Clock clock) {
        this.runs = runs;
        this.events = events;
        this.clock = clock;
    }

    /** Ends a run without a signature, unless it has ended already. */
    void end(StageRun run, StageRun.Status status, Long recordId) {
        if (runs.end(run.id(), status, clock.instant(), recordId) > 0) {
            events.publishEvent(new StageRunEnded(run, status, LocalDate.now(clock), true));
        }
    }

    /**
     * @param on the day that counts, for example that of a meeting which is signed later
     * @param endsClock false where its clock runs on: somebody has to authorise it, returned it, or a conference was adjourned
     */
    void signed(StageRun run, long recordId, LocalDate on, boolean endsClock) {
        runs.end(run.id(), StageRun.Status.SIGNED, clock.instant(), recordId);
        events.publishEvent(new StageRunEnded(run, StageRun.Status.SIGNED, on, endsClock));
    }
}
