package org.threecolumns.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.threecolumns.contact.ContactInput;
import org.threecolumns.family.FamilyRegister;

/**
 * A contact as another program sends it.
 *
 * @param clientKey the caller's own key; may come as the header {@code Idempotency-Key} instead
 * @param familyReference a family found by the search, or null for a new one
 * @param historyCheckId the search that came before
 */
record ContactRequest(
        String clientKey,
        String familyReference,
        List<Long> childIds,
        List<NewChild> newChildren,
        String caller,
        String words,
        Instant receivedAt,
        Long historyCheckId) {

    ContactRequest {
        childIds = childIds == null ? List.of() : List.copyOf(childIds);
        newChildren = newChildren == null ? List.of() : List.copyOf(newChildren);
    }

    /** A child who is not on record yet. */
    record NewChild(String givenName, String familyName, LocalDate birthDate, LocalDate expectedDate, String roughAge) {

        FamilyRegister.NewChild input() {
            return new FamilyRegister.NewChild(givenName, familyName, birthDate, expectedDate, roughAge);
        }
    }

    String key(String header) {
        if (header != null && clientKey != null && !header.equals(clientKey)) {
            throw Refusal.of("clientKey", "two-keys", "Give one key: in the header or in the body");
        }
        return header == null ? clientKey : header;
    }

    ContactInput input(String key, Long familyId) {
        return new ContactInput(
                key,
                familyId,
                childIds,
                newChildren.stream().map(NewChild::input).toList(),
                caller,
                words,
                receivedAt,
                historyCheckId);
    }
}
