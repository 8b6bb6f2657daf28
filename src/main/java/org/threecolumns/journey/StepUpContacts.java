package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;

/**
 * Early help that steps up comes through the front door again, as a contact of its own that the plan makes: told by who signed
 * the step-up, in the words of that decision, so that nobody types them twice.
 */
@Component
class StepUpContacts {

    private final ContactRepository contacts;
    private final StageRecordRepository records;
    private final Accounts accounts;
    private final Clock clock;

    StepUpContacts(ContactRepository contacts, StageRecordRepository records, Accounts accounts, Clock clock) {
        this.contacts = contacts;
        this.records = records;
        this.accounts = accounts;
        this.clock = clock;
    }

    Contact make(Journey journey, Contact first, ChildIds travelling) {
        List<StageRecord> signed = records.stagesOfJourney(journey.id());
        StageRecord decision = signed.isEmpty() ? null : signed.get(signed.size() - 1);
        String signer = decision == null ? first.receivedBy() : decision.signedBy();
        return contacts.save(new Contact(
                null,
                journey.familyId(),
                journey.episodeId(),
                Contact.Kind.STEP_UP,
                null,
                clock.instant(),
                signer,
                accounts.find(signer).map(CurrentUser::displayName).orElse(signer),
                reason(decision),
                travelling,
                first.historyCheckId(),
                clock.instant()));
    }

    private static String reason(StageRecord decision) {
        Object reason = decision == null
                ? null
                : SignedContent.stage(decision.content()).answers().get("outcomeReason");
        return reason == null ? null : String.valueOf(reason);
    }
}
