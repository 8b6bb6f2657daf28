package org.threecolumns.journey;

/** Something was done at once and is still to be written up; heard in the same transaction. */
public record DebtOpened(RecordingDebt debt) {}
