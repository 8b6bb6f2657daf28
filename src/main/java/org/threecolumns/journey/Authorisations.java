package org.threecolumns.journey;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.springframework.stereotype.Component;
import org.threecolumns.family.ChildIds;

/**
 * Stages that a second person authorises: what they lead to waits for that person's yes, and a no opens them again with what was
 * written.
 */
@Component
class Authorisations {

    static final String YES = "yes";

    private final StageRunRepository runs;
    private final StageRecordRepository records;
    private final HistoryService history;
    private final RepositoryService repository;

    Authorisations(
            StageRunRepository runs,
            StageRecordRepository records,
            HistoryService history,
            RepositoryService repository) {
        this.runs = runs;
        this.records = records;
        this.history = history;
        this.repository = repository;
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
        return returned(processInstanceId, stage)
                .orElseThrow(() -> new IllegalStateException("Nothing signed that could be authorised"));
    }

    /** The signed run of the stage that an authorisation has just returned; its clock and its words go on. */
    Optional<StageRun> returned(String processInstanceId, String stage) {
        return runs.ofProcessInstance(processInstanceId).stream()
                .filter(run -> run.stage().equals(stage) && run.status() == StageRun.Status.SIGNED)
                .reduce((earlier, later) -> later);
    }

    StageRecord recordOf(StageRun run) {
        List<StageRecord> signed = records.ofRun(run.id());
        return signed.get(signed.size() - 1);
    }

    /** The route that counts after a run: of an authorisation that says yes, what it authorised means for those still concerned. */
    String routeAfter(StageRun last) {
        StageRecord record = recordOf(last);
        return last.kind() == StageRun.Kind.AUTHORISATION && isYes(record)
                ? decidedBy(last).routes().main()
                : record.route();
    }

    /** What an authorisation lets take effect; somebody may have left us between the signature and it. */
    SignedDecision decidedBy(StageRun authorisation) {
        StageRun stage = authorised(authorisation);
        StageRecord record = recordOf(stage);
        ChildIds children = authorisation.childIds();
        SignedAnswers answers =
                new SignedAnswers(SignedContent.stage(record.content()).answers()).about(children);
        Routes routes = SignedDecision.routes(routeFieldOf(stage), answers, children);
        return new SignedDecision(stage, children, record, routes, answers);
    }

    /** What a signed run decided, as it was signed. */
    SignedDecision decisionOf(StageRun run) {
        StageRecord record = recordOf(run);
        SignedAnswers answers =
                new SignedAnswers(SignedContent.stage(record.content()).answers());
        return new SignedDecision(
                run,
                run.childIds(),
                record,
                SignedDecision.routes(routeFieldOf(run), answers, run.childIds()),
                answers);
    }

    static boolean isYes(StageRecord record) {
        return YES.equals(record.route());
    }

    /** The name of the answer that decides the way after a stage, as its signing step in the model says. */
    String routeFieldOf(StageRun stage) {
        PvmActivity task = ((RepositoryServiceImpl) repository)
                .getDeployedProcessDefinition(modelOf(stage))
                .findActivity(stage.activityId());
        PvmActivity signing = task.getOutgoingTransitions().get(0).getDestination();
        return ModelProperties.get((ActivityImpl) signing, ModelProperties.ROUTE);
    }

    /** The model as it was then; the latest one where the engine's history has been cleaned up. */
    private String modelOf(StageRun stage) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(stage.processInstanceId())
                .singleResult();
        return instance != null
                ? instance.getProcessDefinitionId()
                : repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(stage.model())
                        .latestVersion()
                        .singleResult()
                        .getId();
    }
}
