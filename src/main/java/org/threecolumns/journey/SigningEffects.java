package org.threecolumns.journey;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.completeness.StageContent;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;

/** What a signature brings about in our own tables, in the same transaction. */
@Service
class SigningEffects {

    private final JourneyEngine engine;
    private final JourneyChildRepository travellers;
    private final ConsentWithdrawalRepository withdrawals;
    private final ContactRepository contacts;
    private final DebtService debts;
    private final CaseAccess access;
    private final Clock clock;

    SigningEffects(
            JourneyEngine engine,
            JourneyChildRepository travellers,
            ConsentWithdrawalRepository withdrawals,
            ContactRepository contacts,
            DebtService debts,
            CaseAccess access,
            Clock clock) {
        this.engine = engine;
        this.travellers = travellers;
        this.withdrawals = withdrawals;
        this.contacts = contacts;
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
        if (JourneyKeys.CONSENT_STAGE.equals(run.stage())) {
            withdrawals.decided(run.journeyId(), clock.instant());
        }
        if (run.actNowId() != null && run.isStage()) {
            debts.writtenUp(run.actNowId(), record.signedBy());
        }
        nameLead(run, record, routes, content);
    }

    private void leave(StageRun run, String route, ChildIds children) {
        if (!children.isEmpty() && !runsBeside(run)) {
            travellers.leave(run.journeyId(), children.ids(), clock.instant(), route);
        }
    }

    /** An act now or a further contact runs beside the help that a child already has, and ends none of it. */
    private boolean runsBeside(StageRun run) {
        return run.actNowId() != null
                || (run.contactId() != null
                        && contacts.findById(run.contactId())
                                .filter(c -> c.kind() == Contact.Kind.FURTHER)
                                .isPresent());
    }

    private void nameLead(StageRun run, StageRecord record, Routes routes, StageContent content) {
        Object lead = content.answers().get("leadProfessional");
        boolean toEarlyHelp = "caf".equals(routes.main()) || routes.parting().containsKey("caf");
        if (lead != null && toEarlyHelp) {
            access.grantLead(run.familyId(), String.valueOf(lead), record.signedBy());
        }
    }
}
