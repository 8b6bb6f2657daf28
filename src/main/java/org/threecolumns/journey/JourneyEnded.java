package org.threecolumns.journey;

import java.time.LocalDate;

/** A journey has come to its end or was cancelled; nothing on it goes on. Heard in the same transaction. */
public record JourneyEnded(long journeyId, LocalDate on) {}
