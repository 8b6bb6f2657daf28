package org.threecolumns.journey;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.family.ChildIds;

/** What a signature brings about in our own tables, in the same transaction. */
@Service
class SigningEffects {

    private final JourneyEngine engine;
    private final JourneyChildRepository travellers;
    private final ConsentWithdrawalRepository withdrawals;
    private final SideBranches beside;
    private final JoiningChildren joining;
    private final DebtService debts;
    private final CaseAccess access;
    private final Clock clock;

    SigningEffects(
            JourneyEngine engine,
            JourneyChildRepository travellers,
            ConsentWithdrawalRepository withdrawals,
            SideBranches beside,
            JoiningChildren joining,
            DebtService debts,
            CaseAccess access,
            Clock clock) {
        this.engine = engine;
        this.travellers = travellers;
        this.withdrawals = withdrawals;
        this.beside = beside;
        this.joining = joining;
        this.debts = debts;
        this.access = access;
        this.clock = clock;
    }

    void after(StageRun run, StageRecord record, Routes routes, StageContent content) {
        routes.parting().forEach((route, children) -> {
            leave(run, route, children);
            engine.part(record, children, route);
        });
        routes.leaving().forEach((route, children) -> leave(run, route, children));
        if (JourneyKeys.HANDOVER.equals(run.stage())) {
            leave(run, Routes.TO_SOCIAL_CARE, run.childIds());
        }
        joining.join(run, routes.leaving().getOrDefault(Routes.TO_WORKER, ChildIds.NONE));
        if (JourneyKeys.CONSENT_STAGE.equals(run.stage())) {
            withdrawals.decided(run.journeyId(), clock.instant());
        }
        if (run.actNowId() != null && run.isStage()) {
            debts.writtenUp(run.actNowId(), record.signedBy());
        }
        nameLead(run, record, routes, content);
    }

    private void leave(StageRun run, String route, ChildIds children) {
        if (!children.isEmpty() && !beside.isBeside(run)) {
            travellers.leave(run.journeyId(), children.ids(), clock.instant(), route);
        }
    }

    private void nameLead(StageRun run, StageRecord record, Routes routes, StageContent content) {
        Object lead = content.answers().get("leadProfessional");
        boolean toEarlyHelp = "caf".equals(routes.main()) || routes.parting().containsKey("caf");
        if (lead != null && toEarlyHelp) {
            access.grantLead(run.familyId(), String.valueOf(lead), record.signedBy());
        }
    }
}
