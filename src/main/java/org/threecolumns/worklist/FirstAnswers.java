package org.threecolumns.worklist;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.journey.JourneyKeys;
import org.threecolumns.journey.SignedContent;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;

/** What a stage's form is filled in with before anybody has typed: nobody types a second time what the contact said. */
@Component
class FirstAnswers {

    private static final String SOURCE = "source";

    private final ContactRepository contacts;
    private final StageRecordRepository records;
    private final ObjectMapper json;

    FirstAnswers(ContactRepository contacts, StageRecordRepository records, ObjectMapper json) {
        this.contacts = contacts;
        this.records = records;
        this.json = json;
    }

    StageDraft of(StageRun run) {
        if (run.contactId() == null) {
            return StageDraft.EMPTY;
        }
        return switch (run.stage()) {
            case JourneyKeys.CONTACT_STAGE ->
                contacts.findById(run.contactId()).map(this::ofContact).orElse(StageDraft.EMPTY);
            case JourneyKeys.REFERRAL_STAGE -> ofSignedContact(run.contactId());
            default -> StageDraft.EMPTY;
        };
    }

    /** Who told us, as the contact's form asks it in the same words and codes. */
    private StageDraft ofSignedContact(Long contactId) {
        return records.latestOfContact(contactId, JourneyKeys.CONTACT_STAGE)
                .filter(record -> !record.content().isEmpty())
                .map(record -> SignedContent.stage(record.content()).answers().get(SOURCE))
                .map(source -> draft(Map.of(SOURCE, source)))
                .orElse(StageDraft.EMPTY);
    }

    private StageDraft ofContact(Contact contact) {
        Map<String, Object> known = new HashMap<>();
        if (contact.caller() != null) {
            known.put("referrerName", contact.caller());
        }
        if (contact.words() != null) {
            known.put("callerWords", contact.words());
        }
        return draft(known);
    }

    private StageDraft draft(Map<String, Object> known) {
        return new StageDraft(json.valueToTree(known), null, null, null, null, null, null);
    }
}
