package org.threecolumns.journey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * Every stage and follow-up that lies before an activity of a called model, and the nearest calls before one of the journey: a
 * journey goes round, so that further back everything lies before everything.
 */
final class StepsBefore {

    private StepsBefore() {}

    static Set<String> of(ActivityImpl activity) {
        Set<String> steps = new HashSet<>(Predecessors.of(activity).calls());
        Deque<ActivityImpl> open = new ArrayDeque<>(Set.of(activity));
        while (!open.isEmpty()) {
            for (String task : Predecessors.of(open.pop()).tasks()) {
                if (steps.add(task)) {
                    open.add(activity.getProcessDefinition().findActivity(task));
                }
            }
        }
        return steps;
    }
}
