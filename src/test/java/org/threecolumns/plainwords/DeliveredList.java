package org.threecolumns.plainwords;

import java.time.Instant;
import java.util.List;

/** The list and the limits as they are delivered. */
final class DeliveredList {

    static final List<PlainWord> ENTRIES = DeliveredWords.read().stream()
            .map(entry -> PlainWord.of(entry, PlainWord.DELIVERED, Instant.EPOCH))
            .toList();

    static final Dictionary DICTIONARY = new Dictionary(ENTRIES);

    static final ReadingLimits LIMITS = new ReadingLimits(25, 15, 12);

    private DeliveredList() {}
}
