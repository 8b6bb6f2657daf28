package org.threecolumns.oversight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.threecolumns.journey.JourneyEnded;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunEnded;
import org.threecolumns.journey.StageRunOpened;
import org.threecolumns.timeliness.Deadlines;
import org.threecolumns.timeliness.WorkingDays;

/** Writes the clocks of stages down: as they happen, and anew from the records. */
final class ClockLedger {

    private final ClockRunRepository clocks;
    private final Deadlines deadlines;
    private final WorkingDays days;
    private final ZoneId zone;
    private final Ends ends;

    ClockLedger(ClockRunRepository clocks, Deadlines deadlines, WorkingDays days, ZoneId zone, Ends ends) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.days = days;
        this.zone = zone;
        this.ends = ends;
    }

    /** Hears how a clock ended; {@code item} as {@link Measures#ended} says it. */
    interface Ends {
        void ended(ClockRun clock, LocalDate on, String item);
    }

    /**
     * An authorisation, a stage that was returned and a conference after one that was adjourned go on under the same clock. Where
     * nobody is there any more when the engine comes to a stage, no clock begins.
     */
    void opened(StageRunOpened opened) {
        StageRun run = opened.run();
        Optional<ClockRun> before = opened.mayGoOn() ? goingOn(run) : Optional.empty();
        if (before.isPresent()) {
            clocks.takeOver(before.get().id(), run.id(), run.processInstanceId());
            if (!run.childIds().isEmpty()) {
                clocks.about(run.id(), run.childIds());
            }
        } else if (!run.childIds().isEmpty()) {
            clocks.begin(
                    run.id(),
                    stageOf(run),
                    run.roles().get(0),
                    deadlines.reminderAt(run.dueAt(), run.clockStartedAt()));
        }
    }

    /** What was adjourned for other children, and counts from elsewhere, does not go on: it ends here without a signature. */
    private Optional<ClockRun> goingOn(StageRun run) {
        List<ClockRun> waiting = clocks.waiting(run.journeyId(), stageOf(run));
        Optional<ClockRun> same = waiting.stream()
                .filter(clock -> clock.startedAt().equals(run.clockStartedAt()))
                .findFirst();
        waiting.stream()
                .filter(clock -> same.filter(clock::equals).isEmpty())
                .forEach(clock -> end(clock, ClockRun.Outcome.UNSIGNED, dayOf(run)));
        return same;
    }

    void ended(StageRunEnded ended) {
        if (ended.endsClock()) {
            ClockRun.Outcome outcome =
                    ended.status() == StageRun.Status.SIGNED ? ClockRun.Outcome.MET : ClockRun.Outcome.UNSIGNED;
            clocks.runningUnder(ended.run().id()).forEach(clock -> end(clock, outcome, ended.on()));
        }
    }

    /** What waited for a next conference, or for somebody's yes, waits no longer. */
    void journeyEnded(JourneyEnded ended) {
        clocks.waitingOn(ended.journeyId()).forEach(clock -> end(clock, ClockRun.Outcome.UNSIGNED, ended.on()));
    }

    private void end(ClockRun clock, ClockRun.Outcome outcome, LocalDate on) {
        LocalDate from = days.dayOf(clock.startedAt().atZone(zone));
        int took = Math.max(0, days.between(from, on));
        boolean inTime = !on.isAfter(clock.dueOn());
        clocks.end(clock.id(), outcome, on, took, inTime);
        ends.ended(clock, on, Measures.ended(outcome, inTime, took));
    }

    private LocalDate dayOf(StageRun run) {
        return run.openedAt().atZone(zone).toLocalDate();
    }

    private static String stageOf(StageRun run) {
        return run.stage().replace("-authorisation", "");
    }
}
