package org.threecolumns.worklist;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.journey.JourneyKeys;
import org.threecolumns.journey.StageDraft;
import org.threecolumns.journey.StageRun;

/** What a stage's form is filled in with before anybody has typed: nobody types a second time what the contact said. */
@Component
class FirstAnswers {

    private final ContactRepository contacts;
    private final ObjectMapper json;

    FirstAnswers(ContactRepository contacts, ObjectMapper json) {
        this.contacts = contacts;
        this.json = json;
    }

    StageDraft of(StageRun run) {
        return JourneyKeys.CONTACT_STAGE.equals(run.stage()) && run.contactId() != null
                ? contacts.findById(run.contactId()).map(this::ofContact).orElse(StageDraft.EMPTY)
                : StageDraft.EMPTY;
    }

    private StageDraft ofContact(Contact contact) {
        Map<String, Object> known = new HashMap<>();
        if (contact.caller() != null) {
            known.put("referrerName", contact.caller());
        }
        if (contact.words() != null) {
            known.put("callerWords", contact.words());
        }
        return new StageDraft(json.valueToTree(known), null, null, null, null, null, null);
    }
}
