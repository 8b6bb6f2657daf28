package org.threecolumns.api;

import java.time.Instant;
import java.util.List;
import org.threecolumns.family.Contact;

/** A contact on record. */
record ContactView(
        Long id,
        String familyReference,
        Contact.Kind kind,
        List<Long> childIds,
        String caller,
        String words,
        Instant receivedAt,
        String receivedBy) {

    static ContactView of(Contact c, String familyReference) {
        return new ContactView(
                c.id(),
                familyReference,
                c.kind(),
                c.childIds().ids(),
                c.caller(),
                c.words(),
                c.receivedAt(),
                c.receivedBy());
    }
}
