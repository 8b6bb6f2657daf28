package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Service;
import org.threecolumns.access.Tier;
import org.threecolumns.completeness.Gap;

/**
 * Signs a stage run inside the engine's transaction, straight after its user task: every gap refuses and rolls back; otherwise
 * the record is written, and the gateway's variable is set from it. The decision takes effect at once, or with the yes of the
 * person who authorises it.
 */
@Service
class StageSigning {

    private final StageRunRepository runs;
    private final StageDraftStore drafts;
    private final StageAssessment assessment;
    private final RecordChain chain;
    private final Authorisations authorisations;
    private final RunEnding ending;
    private final SigningEffects effects;
    private final IdentityService identity;
    private final StepUpWay stepUps;
    private final Clock clock;

    StageSigning(
            StageRunRepository runs,
            StageDraftStore drafts,
            StageAssessment assessment,
            RecordChain chain,
            Authorisations authorisations,
            RunEnding ending,
            SigningEffects effects,
            IdentityService identity,
            StepUpWay stepUps,
            Clock clock) {
        this.runs = runs;
        this.drafts = drafts;
        this.assessment = assessment;
        this.chain = chain;
        this.authorisations = authorisations;
        this.ending = ending;
        this.effects = effects;
        this.identity = identity;
        this.stepUps = stepUps;
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
        SignedAnswers answers = new SignedAnswers(assessed.content().answers());
        Routes routes = SignedDecision.routes(routeField, answers, run.childIds());
        StageRecord record = write(run, assessed, routes, saved.draft(), username);
        SignedDecision signed = new SignedDecision(run, run.childIds(), record, routes, answers);
        ending.signed(run, record.id(), signed.on(clock), endsClock(execution, signed));
        takeEffect(execution, signed);
        if (routeField != null) {
            execution.setVariable(routeField, routes.main());
            stepUps.tell(execution, routes.main());
        }
    }

    /** The limit is kept when the last of several signatures is given; an adjourned conference stops no clock. */
    private static boolean endsClock(ExecutionEntity execution, SignedDecision signed) {
        if (signed.run().kind() == StageRun.Kind.AUTHORISATION) {
            return Authorisations.isYes(signed.record());
        }
        return !Authorisations.isAsked(
                        execution.getProcessDefinition(), signed.run().stage())
                && !ConferenceEffects.ADJOURNED.equals(signed.routes().main());
    }

    private void takeEffect(ExecutionEntity execution, SignedDecision signed) {
        effects.atOnce(signed);
        if (signed.run().kind() == StageRun.Kind.AUTHORISATION) {
            if (Authorisations.isYes(signed.record())) {
                SignedDecision authorised = authorisations.decidedBy(signed.run());
                effects.after(authorised);
                execution.setVariable(
                        authorisations.routeFieldOf(authorised.run()),
                        authorised.routes().main());
            }
        } else if (Authorisations.isAsked(
                execution.getProcessDefinition(), signed.run().stage())) {
            effects.beforeAuthorisation(signed);
        } else {
            effects.after(signed);
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

    private StageRecord write(
            StageRun run, StageAssessment.Assessment assessed, Routes routes, StageDraft draft, String username) {
        StageRecord record = chain.append(new UnsignedRecord(
                run.familyId(),
                run.episodeId(),
                run.journeyId(),
                run.id(),
                StageRecord.Kind.valueOf(run.kind().name()),
                run.stage(),
                null,
                routes.main(),
                routes.mainChildren(),
                run.contactId(),
                routes.isStatutory() ? Tier.STATUTORY : run.tier(),
                clock.instant(),
                username,
                SignedContent.json(
                        SignedStage.of(run, assessed.content(), assessed.form().lines(), draft.lateReason()))));
        if (draft.lateReason() != null) {
            runs.lateBecause(run.id(), draft.lateReason());
        }
        return record;
    }
}
