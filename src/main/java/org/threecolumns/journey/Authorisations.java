package org.threecolumns.journey;

import java.util.List;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.springframework.stereotype.Component;

/**
 * Stages that a second person authorises: what they lead to waits for that person's yes, and a no opens them again with what was
 * written.
 */
@Component
class Authorisations {

    static final String YES = "yes";

    private final StageRunRepository runs;
    private final StageRecordRepository records;

    Authorisations(StageRunRepository runs, StageRecordRepository records) {
        this.runs = runs;
        this.records = records;
    }

    /** Whether the model asks for an authorisation of this stage. */
    static boolean isAsked(ProcessDefinitionImpl model, String stage) {
        return model.getActivities().stream()
                .anyMatch(a -> stage.equals(ModelProperties.get(a, ModelProperties.AUTHORISES)));
    }

    /** The latest signed run of the stage that an authorisation is about. */
    StageRun authorised(StageRun authorisation) {
        return latest(authorisation.processInstanceId(), StageKeys.authorised(authorisation.stage()));
    }

    StageRun latest(String processInstanceId, String stage) {
        return runs.ofProcessInstance(processInstanceId).stream()
                .filter(run -> run.stage().equals(stage) && run.status() == StageRun.Status.SIGNED)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("Nothing signed that could be authorised"));
    }

    StageRecord recordOf(StageRun run) {
        List<StageRecord> signed = records.ofRun(run.id());
        return signed.get(signed.size() - 1);
    }

    /** The decision that counts after a run: of an authorisation that says yes, the record that it authorised. */
    StageRecord decisionAfter(StageRun last) {
        StageRecord record = recordOf(last);
        return last.kind() == StageRun.Kind.AUTHORISATION && isYes(record) ? recordOf(authorised(last)) : record;
    }

    static boolean isYes(StageRecord record) {
        return YES.equals(record.route());
    }

    /** The name of the answer that decides the way after a stage, as its signing step in the model says. */
    static String routeFieldOf(ExecutionEntity execution, StageRun stage) {
        ActivityImpl task = execution.getProcessDefinition().findActivity(stage.activityId());
        PvmActivity signing = task.getOutgoingTransitions().get(0).getDestination();
        return ModelProperties.get((ActivityImpl) signing, ModelProperties.ROUTE);
    }
}
