package org.threecolumns.journey;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Notes on the open run that its limit is near, so that lists can show it; closes and blocks nothing. */
@Component
class RecordReminderDelegate implements JavaDelegate {

    private final StageRunRepository runs;
    private final Clock clock;

    RecordReminderDelegate(StageRunRepository runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        runs.ofProcessInstance(execution.getProcessInstanceId()).stream()
                .filter(StageRun::isOpen)
                .forEach(run -> runs.reminded(run.id(), clock.instant()));
    }
}
