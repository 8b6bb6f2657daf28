package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threecolumns.journey.JourneyEnded;
import org.threecolumns.journey.NextMeetings;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunEnded;
import org.threecolumns.journey.StageRunOpened;
import org.threecolumns.timeliness.Deadlines;

/** Writes the clocks of stages down: as they happen, and anew from the records. */
final class ClockLedger {

    private final ClockRunRepository clocks;
    private final Deadlines deadlines;
    private final NextMeetings meetings;
    private final ClockEnding ending;

    ClockLedger(ClockRunRepository clocks, Deadlines deadlines, NextMeetings meetings, ClockEnding ending) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.meetings = meetings;
        this.ending = ending;
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
                    deadlines.reminderAt(run.dueAt(), run.clockStartedAt()),
                    meetings.bookedFor(run).orElse(null));
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
                .forEach(clock -> ending.end(clock, ClockRun.Outcome.UNSIGNED, dayOf(run)));
        return same;
    }

    void ended(StageRunEnded ended) {
        if (ended.endsClock()) {
            ClockRun.Outcome outcome =
                    ended.status() == StageRun.Status.SIGNED ? ClockRun.Outcome.MET : ClockRun.Outcome.UNSIGNED;
            clocks.runningUnder(ended.run().id()).forEach(clock -> ending.end(clock, outcome, ended.on()));
        }
    }

    /** What waited for a next conference, or for somebody's yes, waits no longer. */
    void journeyEnded(JourneyEnded ended) {
        clocks.waitingOn(ended.journeyId()).forEach(clock -> ending.end(clock, ClockRun.Outcome.UNSIGNED, ended.on()));
    }

    private LocalDate dayOf(StageRun run) {
        return run.openedAt().atZone(ending.zone()).toLocalDate();
    }

    private static String stageOf(StageRun run) {
        return run.stage().replace("-authorisation", "");
    }
}
