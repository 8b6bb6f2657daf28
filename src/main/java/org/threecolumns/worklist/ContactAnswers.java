package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.threecolumns.family.Contact;
import org.threecolumns.family.ContactRepository;
import org.threecolumns.form.Words;
import org.threecolumns.journey.StageRun;

/** What a recorded contact says already of the questions of its stage. */
@Component
class ContactAnswers {

    static final String FROM = "from the contact as it was recorded";

    private final ContactRepository contacts;

    ContactAnswers(ContactRepository contacts) {
        this.contacts = contacts;
    }

    Optional<Contact> contact(StageRun run) {
        return run.contactId() == null ? Optional.empty() : contacts.findById(run.contactId());
    }

    /** Most contacts are calls, so a call is what it is taken for until somebody says otherwise. */
    List<KnownAnswer> of(StageRun run) {
        List<KnownAnswer> known = new ArrayList<>();
        contact(run).ifPresent(contact -> {
            if (contact.kind() != Contact.Kind.STEP_UP) {
                known.add(
                        new KnownAnswer("howReceived", "phone", "taken for a call; change it if it came another way"));
            }
            add(known, "referrerName", name(contact));
            add(known, "referrerRelation", relation(contact));
            add(known, "callerWords", contact.words());
        });
        return known;
    }

    /** Who told us, without what they are to the children: {@code Ms Alder, class teacher} is Ms Alder. */
    static String name(Contact contact) {
        String caller = Words.clean(contact.caller());
        int comma = caller.indexOf(',');
        return comma < 1 ? caller : Words.clean(caller.substring(0, comma));
    }

    private static String relation(Contact contact) {
        String caller = Words.clean(contact.caller());
        int comma = caller.indexOf(',');
        return comma < 1 ? "" : Words.clean(caller.substring(comma + 1));
    }

    private static void add(List<KnownAnswer> known, String key, String value) {
        if (!Words.isBlank(value)) {
            known.add(new KnownAnswer(key, value, FROM));
        }
    }
}
