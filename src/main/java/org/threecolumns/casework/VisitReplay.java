package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Tells anew, from plans and visits alone, what was told when they happened, so that what is derived from it can be made anew. */
@Service
public class VisitReplay {

    private final PlanRepository plans;
    private final VisitRepository visits;

    VisitReplay(PlanRepository plans, VisitRepository visits) {
        this.plans = plans;
        this.visits = visits;
    }

    /** Hears what happened under a plan. */
    public interface Listener {

        void begun(PlanBegun begun);

        void seen(ChildSeen seen);

        void ended(PlanEnded ended);
    }

    /** Plans after this one, the oldest first. */
    public List<Long> plansAfter(long planId, int atMost) {
        return plans.idsAfter(planId, atMost);
    }

    /** Part of a transaction that holds the plan. */
    public void tell(long planId, Listener listener) {
        Plan plan = plans.findById(planId).orElseThrow();
        listener.begun(new PlanBegun(plan));
        LocalDate last = null;
        for (Visit visit : visits.seenUnder(planId)) {
            if (last == null || visit.visitedOn().isAfter(last)) {
                last = visit.visitedOn();
                listener.seen(new ChildSeen(plan, last));
            }
        }
        if (!plan.isOpen()) {
            listener.ended(new PlanEnded(plan, plan.endedOn()));
        }
    }
}
