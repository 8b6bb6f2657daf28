package org.threecolumns.journey;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.family.ChildIds;

/** What a decision brings about in our own tables, in the same transaction as its signature or its authorisation. */
@Service
class SigningEffects {

    private final JourneyEngine engine;
    private final JourneyChildRepository travellers;
    private final WaysAhead ways;
    private final ConsentWithdrawalRepository withdrawals;
    private final SideBranches beside;
    private final JourneysBeside journeysBeside;
    private final JoiningChildren joining;
    private final CaseworkEffects casework;
    private final SupersedingEffects superseding;
    private final DebtService debts;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningEffects(
            JourneyEngine engine,
            JourneyChildRepository travellers,
            WaysAhead ways,
            ConsentWithdrawalRepository withdrawals,
            SideBranches beside,
            JourneysBeside journeysBeside,
            JoiningChildren joining,
            CaseworkEffects casework,
            SupersedingEffects superseding,
            DebtService debts,
            CaseAccess access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.engine = engine;
        this.travellers = travellers;
        this.ways = ways;
        this.withdrawals = withdrawals;
        this.beside = beside;
        this.journeysBeside = journeysBeside;
        this.joining = joining;
        this.casework = casework;
        this.superseding = superseding;
        this.debts = debts;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for nobody, whether or not the decision still has to be authorised. */
    void atOnce(SignedDecision decision) {
        journeysBeside.openAtOnce(decision);
    }

    /** Only what the person who authorises needs: a lead professional who is asked to accept sees the family. */
    void beforeAuthorisation(SignedDecision decision) {
        String lead = decision.answers().text("leadProfessional");
        if (decision.isOf(JourneyKeys.STEP_DOWN_STAGE) && lead != null) {
            access.grantLead(decision.run().familyId(), lead, decision.record().signedBy());
        }
    }

    void after(SignedDecision decision) {
        casework.before(decision);
        if (beside.isBeside(decision.run())) {
            decision.routes().goingOn().forEach((route, children) -> journeysBeside.open(decision, route, children));
        } else {
            ways.refuse(decision);
            decision.routes().parting().forEach((route, children) -> {
                leave(decision, route, children);
                engine.part(decision.record(), children, route);
            });
            decision.routes().leaving().forEach((route, children) -> leave(decision, route, children));
        }
        superseding.after(decision);
        casework.openBeside(decision).forEach((route, children) -> journeysBeside.open(decision, route, children));
        casework.after(decision);
        joining.join(decision.run(), decision.on(Routes.TO_WORKER));
        settle(decision);
        nameLead(decision);
        if (!Routes.DONE.equals(decision.routes().main())) {
            events.publishEvent(new DecisionTaken(
                    decision.run(), decision.on(clock), decision.routes().all()));
        }
    }

    private void settle(SignedDecision decision) {
        if (decision.isOf(JourneyKeys.CONSENT_STAGE)) {
            withdrawals.decided(decision.run().journeyId(), clock.instant());
        }
        if (decision.run().actNowId() != null && decision.run().isStage()) {
            debts.writtenUp(decision.run().actNowId(), decision.record().signedBy());
        }
    }

    private void leave(SignedDecision decision, String route, ChildIds children) {
        if (!children.isEmpty()) {
            travellers.leave(decision.run().journeyId(), children.ids(), clock.instant(), route);
        }
    }

    private void nameLead(SignedDecision decision) {
        String lead = decision.answers().text("leadProfessional");
        boolean toEarlyHelp = decision.routes().goingOn().containsKey("caf");
        if (lead != null && toEarlyHelp) {
            access.grantLead(decision.run().familyId(), lead, decision.record().signedBy());
        }
    }
}
