package org.threecolumns.journey;

import java.time.LocalDate;

/**
 * A stage run has ended; heard in the same transaction.
 *
 * @param run as it was while it was open
 * @param on the day that counts against its limit: that of the meeting where one was held, otherwise today
 * @param endsClock false where its clock runs on in another run, see {@link Clocks}
 */
public record StageRunEnded(StageRun run, StageRun.Status status, LocalDate on, boolean endsClock) {}
