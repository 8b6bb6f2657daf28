package org.threecolumns.oversight;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.threecolumns.casework.ChildSeen;
import org.threecolumns.casework.PlanBegun;
import org.threecolumns.casework.PlanEnded;
import org.threecolumns.journey.DebtOpened;
import org.threecolumns.journey.DebtSettled;
import org.threecolumns.timeliness.Deadlines;
import org.threecolumns.timeliness.WorkingDays;

/** Keeps the clocks of visits and of recording debts, and counts how they ended, in the transaction in which it happens. */
@Component
class OtherClockKeeping {

    private final OtherClocks clocks;

    OtherClockKeeping(
            ClockRunRepository clocks, FigureBook figures, Deadlines deadlines, WorkingDays days, Clock clock) {
        this.clocks = new OtherClocks(
                clocks, deadlines, new ClockEnding(clocks, days, clock.getZone(), ClockKeeping.counting(figures)));
    }

    @EventListener
    void begun(PlanBegun begun) {
        clocks.begun(begun);
    }

    @EventListener
    void seen(ChildSeen seen) {
        clocks.seen(seen);
    }

    @EventListener
    void ended(PlanEnded ended) {
        clocks.ended(ended);
    }

    @EventListener
    void opened(DebtOpened opened) {
        clocks.opened(opened.debt());
    }

    @EventListener
    void settled(DebtSettled settled) {
        clocks.settled(settled.debt());
    }
}
