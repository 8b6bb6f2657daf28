package org.threecolumns.family;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * One family's time with us, from the contact that opened it to closure. {@code openFamilyId} equals the family while open and
 * is null afterwards; its unique key keeps a family to one open episode.
 */
public record Episode(
        @Id Long id,
        Long familyId,
        Long openFamilyId,
        String reference,
        Instant openedAt,
        Instant closedAt,
        String closedBecause) {

    public boolean isOpen() {
        return closedAt == null;
    }

    public Episode closed(Instant at, String because) {
        return new Episode(id, familyId, null, reference, openedAt, at, because);
    }
}
