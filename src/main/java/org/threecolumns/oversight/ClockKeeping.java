package org.threecolumns.oversight;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.DecisionTaken;
import org.threecolumns.journey.JourneyEnded;
import org.threecolumns.journey.NextMeetings;
import org.threecolumns.journey.StageRunAbout;
import org.threecolumns.journey.StageRunEnded;
import org.threecolumns.journey.StageRunOpened;
import org.threecolumns.timeliness.Deadlines;
import org.threecolumns.timeliness.WorkingDays;

/** Keeps one row for each clock of a stage, and counts how it ended, in the transaction in which the engine goes on. */
@Component
class ClockKeeping {

    private final ClockRunRepository clocks;
    private final ClockLedger ledger;
    private final DecisionCounting decisions;

    ClockKeeping(
            ClockRunRepository clocks,
            FigureBook figures,
            DecisionCounting decisions,
            Deadlines deadlines,
            NextMeetings meetings,
            WorkingDays days,
            Clock clock) {
        this.clocks = clocks;
        this.decisions = decisions;
        this.ledger = new ClockLedger(
                clocks, deadlines, meetings, new ClockEnding(clocks, days, clock.getZone(), counting(figures)));
    }

    static ClockEnding.Ends counting(FigureBook figures) {
        return (ended, on, item) ->
                figures.count(Measures.clock(ended.clock()), on, ended.team(), ended.route(), item, 1);
    }

    @EventListener
    void opened(StageRunOpened opened) {
        ledger.opened(opened);
    }

    @EventListener
    void about(StageRunAbout about) {
        clocks.about(about.runId(), about.children());
    }

    @EventListener
    void ended(StageRunEnded ended) {
        ledger.ended(ended);
    }

    @EventListener
    void journeyEnded(JourneyEnded ended) {
        ledger.journeyEnded(ended);
    }

    @EventListener
    void decided(DecisionTaken decision) {
        decisions.count(decision);
    }
}
