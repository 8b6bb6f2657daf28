package org.threecolumns.casework;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.threecolumns.timeliness.Deadlines;

/** When the next visit under a plan is due: counted from the last one on which the child was seen, or from the plan's start. */
@Component
class VisitClock {

    private final Deadlines deadlines;
    private final Clock clock;

    VisitClock(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    LocalDate dueAfter(LocalDate seenOn, Plan.Kind kind) {
        return deadlines
                .due(kind.visitClock(), seenOn.atStartOfDay(clock.getZone()).toInstant())
                .dueOn();
    }
}
