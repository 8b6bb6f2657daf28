package org.threecolumns.journey;

import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The listeners that the guard hangs into models; they look their services up late, as the engine starts before them. */
@Component
class GuardListeners {

    private final ObjectProvider<JourneyRoots> roots;
    private final ObjectProvider<StageOrder> order;
    private final ObjectProvider<StageRuns> runs;

    GuardListeners(
            ObjectProvider<JourneyRoots> roots, ObjectProvider<StageOrder> order, ObjectProvider<StageRuns> runs) {
        this.roots = roots;
        this.order = order;
        this.runs = runs;
    }

    ExecutionListener processStart() {
        return on(e -> roots.getObject().started(e));
    }

    ExecutionListener processEnd() {
        return on(e -> roots.getObject().ended(e));
    }

    ExecutionListener order() {
        return on(e -> order.getObject().check(e));
    }

    ExecutionListener openRun() {
        return on(e -> runs.getObject().open(e));
    }

    ExecutionListener leaveRun() {
        return on(e -> runs.getObject().leave(e));
    }

    TaskListener taskCreated() {
        return (DelegateTask t) -> runs.getObject().taskCreated(t);
    }

    TaskListener taskDone() {
        return (DelegateTask t) -> runs.getObject().taskDone(t.getId());
    }

    TaskListener assigned() {
        return (DelegateTask t) -> runs.getObject().assigned(t);
    }

    TaskListener changed() {
        return (DelegateTask t) -> runs.getObject().changed(t);
    }

    private static ExecutionListener on(Consumer<ExecutionEntity> step) {
        return execution -> step.accept((ExecutionEntity) execution);
    }
}
