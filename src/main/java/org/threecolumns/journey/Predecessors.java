package org.threecolumns.journey;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;

/**
 * What comes before an activity in its model: the nearest user tasks and call activities on every way back, and whether a way
 * leads back to a start, to a message that starts an event sub-process, or to an event on the edge of an activity.
 */
record Predecessors(
        Set<String> tasks, Set<String> calls, boolean start, boolean message, Set<String> edges, boolean timer) {

    static Predecessors of(ActivityImpl activity) {
        Search search = new Search();
        search.from(activity);
        return new Predecessors(search.tasks, search.calls, search.start, search.message, search.edges, search.timer);
    }

    /** A reminder's own short branch, which may run while its stage is open. */
    boolean isReminderBranch() {
        return timer && tasks.isEmpty() && calls.isEmpty() && !start && !message && edges.isEmpty();
    }

    private static final class Search {

        private final Set<String> tasks = new HashSet<>();
        private final Set<String> calls = new HashSet<>();
        private final Set<String> edges = new HashSet<>();
        private final Set<ActivityImpl> seen = new HashSet<>();
        private boolean start;
        private boolean message;
        private boolean timer;

        void from(ActivityImpl activity) {
            Deque<ActivityImpl> open = new ArrayDeque<>(sourcesOf(activity));
            while (!open.isEmpty()) {
                ActivityImpl source = open.pop();
                if (seen.add(source) && !isLandmark(source)) {
                    open.addAll(sourcesOf(source));
                }
            }
        }

        private static List<ActivityImpl> sourcesOf(ActivityImpl activity) {
            return activity.getIncomingTransitions().stream()
                    .map(PvmTransition::getSource)
                    .map(ActivityImpl.class::cast)
                    .toList();
        }

        private boolean isLandmark(ActivityImpl source) {
            String type = String.valueOf(source.getProperty("type"));
            switch (type) {
                case "userTask" -> tasks.add(source.getId());
                case "callActivity" -> calls.add(source.getId());
                case "boundaryTimer" -> timer = true;
                default -> {
                    return isEvent(source, type);
                }
            }
            return true;
        }

        private boolean isEvent(ActivityImpl source, String type) {
            if (type.startsWith("boundary")) {
                ScopeImpl edgeOf = source.getEventScope();
                edges.add(edgeOf.getId());
                return true;
            }
            if (type.toLowerCase().endsWith("startevent")) {
                boolean inner =
                        source.isTriggeredByEvent() || !(source.getFlowScope() instanceof ProcessDefinitionImpl);
                message |= inner;
                start |= !inner;
                return true;
            }
            return false;
        }
    }
}
