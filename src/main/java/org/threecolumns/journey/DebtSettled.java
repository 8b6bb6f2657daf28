package org.threecolumns.journey;

/** What was done at once is written up, or its writing up was discharged; heard in the same transaction. */
public record DebtSettled(RecordingDebt debt) {}
