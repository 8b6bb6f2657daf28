package org.threecolumns.casework;

/** A plan has begun, and with it the clock of its visits; heard in the same transaction. */
public record PlanBegun(Plan plan) {}
