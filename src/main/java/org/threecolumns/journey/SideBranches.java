package org.threecolumns.journey;

import org.springframework.stereotype.Component;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;

/** Tells what runs beside the help that children already have, an act now or a further contact, and so ends none of it. */
@Component
class SideBranches {

    private final ContactRepository contacts;

    SideBranches(ContactRepository contacts) {
        this.contacts = contacts;
    }

    boolean isBeside(StageRun run) {
        return run.actNowId() != null || isOfFurtherContact(run);
    }

    private boolean isOfFurtherContact(StageRun run) {
        return run.contactId() != null
                && contacts.findById(run.contactId())
                        .filter(c -> c.kind() == Contact.Kind.FURTHER)
                        .isPresent();
    }
}
