package org.threecolumns.journey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.stereotype.Service;
import org.threecolumns.completeness.Gap;

/**
 * Checks, whenever something starts that follows a stage, that the stage run before it is signed. It reads only our own tables,
 * so that no variable, flag or move of a token can stand in for a record.
 */
@Service
class StageOrder {

    private final StageRunRepository runs;
    private final JourneyOrder journeyOrder;
    private final Authorisations authorisations;
    private final Map<String, Predecessors> known = new ConcurrentHashMap<>();

    StageOrder(StageRunRepository runs, JourneyOrder journeyOrder, Authorisations authorisations) {
        this.runs = runs;
        this.journeyOrder = journeyOrder;
        this.authorisations = authorisations;
    }

    void check(ExecutionEntity execution) {
        ActivityImpl activity = execution.getActivity();
        Predecessors before = known.computeIfAbsent(
                execution.getProcessDefinitionId() + "#" + activity.getId(), key -> Predecessors.of(activity));
        if (before.isReminderBranch()) {
            return;
        }
        if (JourneyKeys.PROCESS.equals(execution.getProcessDefinition().getKey())) {
            journeyOrder.check(execution, activity, before);
        } else {
            checkWithinCalledModel(execution, before);
        }
    }

    private void checkWithinCalledModel(ExecutionEntity execution, Predecessors before) {
        List<StageRun> earlier = runs.ofProcessInstance(execution.getProcessInstanceId());
        if (earlier.isEmpty()) {
            require(before.start(), "This cannot begin in the middle");
            return;
        }
        earlier.stream().filter(StageRun::isOpen).findFirst().ifPresent(open -> refuse(open.stage()));
        StageRun last = earlier.get(earlier.size() - 1);
        if (last.status() != StageRun.Status.SIGNED || !before.tasks().contains(last.activityId())) {
            refuse(last.stage());
        }
        if (last.kind() == StageRun.Kind.AUTHORISATION) {
            boolean yes = Authorisations.isYes(authorisations.recordOf(last));
            boolean again = StageKeys.isTask(execution.getActivity());
            require(yes != again, "A yes ends this, and a no opens the stage again; this does neither");
        }
    }

    /** Refuses unless every call has ended signed; used for what follows call activities. */
    static void requireSigned(List<StageRun> calledRuns, Set<String> calls) {
        calledRuns.stream().filter(StageRun::isOpen).findFirst().ifPresent(open -> refuse(open.stage()));
        StageRun last = calledRuns.isEmpty() ? null : calledRuns.get(calledRuns.size() - 1);
        require(last != null, "Nothing has been signed yet before this (" + String.join(", ", calls) + ")");
        if (last.status() != StageRun.Status.SIGNED) {
            refuse(last.stage());
        }
    }

    static void require(boolean holds, String message) {
        if (!holds) {
            throw new RefusedException(List.of(Gap.of("activity", "out-of-order", message)));
        }
    }

    private static void refuse(String stage) {
        throw new RefusedException(List.of(Gap.of(
                "activity",
                "stage-not-signed",
                "The stage “" + stage + "” before this is not signed, so nothing that follows it can start")));
    }
}
