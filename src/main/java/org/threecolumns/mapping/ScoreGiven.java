package org.threecolumns.mapping;

/** Somebody has given or changed a number on the scale; heard in the same transaction. */
public record ScoreGiven(long familyId) {}
