package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Service;
import org.threecolumns.access.Tier;
import org.threecolumns.completeness.Gap;
import org.threecolumns.completeness.StageContent;

/**
 * Signs a stage run inside the engine's transaction, straight after its user task: every gap refuses and rolls back; otherwise
 * the record is written, and the gateway's variable is set from it.
 */
@Service
class StageSigning {

    private final StageRunRepository runs;
    private final StageDraftStore drafts;
    private final StageAssessment assessment;
    private final SchemaForms forms;
    private final RecordChain chain;
    private final SigningEffects effects;
    private final IdentityService identity;
    private final Clock clock;

    StageSigning(
            StageRunRepository runs,
            StageDraftStore drafts,
            StageAssessment assessment,
            SchemaForms forms,
            RecordChain chain,
            SigningEffects effects,
            IdentityService identity,
            Clock clock) {
        this.runs = runs;
        this.drafts = drafts;
        this.assessment = assessment;
        this.forms = forms;
        this.chain = chain;
        this.effects = effects;
        this.identity = identity;
        this.clock = clock;
    }

    void sign(ExecutionEntity execution, StageRun.Kind kind) {
        StageRun run = runToSign(execution, kind);
        Authentication signer = identity.getCurrentAuthentication();
        String username = signer == null ? null : signer.getUserId();
        StageDraftStore.Saved saved = drafts.find(run.id()).orElse(null);
        StageAssessment.Assessment assessed = assessment.assessForSignature(run, saved, username);
        if (!assessed.gaps().isEmpty()) {
            throw new RefusedException(assessed.gaps());
        }
        String routeField = ModelProperties.get(execution.getActivity(), ModelProperties.ROUTE);
        Routes routes = routesOf(run, assessed.content(), routeField);
        StageRecord record = write(run, assessed.content(), routes, saved.draft(), username);
        effects.after(run, record, routes, assessed.content());
        if (routeField != null) {
            execution.setVariable(routeField, routes.main());
        }
    }

    /** The open run whose task was completed in this very transaction; nothing else can be signed. */
    private StageRun runToSign(ExecutionEntity execution, StageRun.Kind kind) {
        return runs.ofProcessInstance(execution.getProcessInstanceId()).stream()
                .filter(r -> r.isOpen() && r.kind() == kind && r.taskDoneAt() != null)
                .findFirst()
                .orElseThrow(() -> new RefusedException(List.of(Gap.of(
                        "stage",
                        "not-completed",
                        "This stage is signed by completing its task, and in no other way"))));
    }

    private static Routes routesOf(StageRun run, StageContent content, String field) {
        Object answer = field == null ? null : content.answers().get(field);
        if (answer instanceof Map<?, ?> byChild) {
            return Routes.perChild(RouteAnswers.byChild(byChild));
        }
        return Routes.same(answer == null ? Routes.DONE : String.valueOf(answer), run.childIds());
    }

    private StageRecord write(StageRun run, StageContent content, Routes routes, StageDraft draft, String username) {
        StageRecord.Kind kind = run.isStage() ? StageRecord.Kind.STAGE : StageRecord.Kind.FOLLOW_UP;
        StageRecord record = chain.append(new UnsignedRecord(
                run.familyId(),
                run.episodeId(),
                run.journeyId(),
                run.id(),
                kind,
                run.stage(),
                null,
                routes.main(),
                routes.mainChildren(),
                run.contactId(),
                routes.isStatutory() ? Tier.STATUTORY : run.tier(),
                clock.instant(),
                username,
                SignedContent.json(
                        SignedStage.of(run, content, forms.lines(run, draft, content), draft.lateReason()))));
        runs.end(run.id(), StageRun.Status.SIGNED, clock.instant(), record.id());
        if (draft.lateReason() != null) {
            runs.lateBecause(run.id(), draft.lateReason());
        }
        return record;
    }
}
