package org.threecolumns.journey;

/**
 * The engine has entered a stage; heard in the same transaction.
 *
 * @param mayGoOn whether its clock may have begun under a run before: one that is authorised, returned or was adjourned
 */
public record StageRunOpened(StageRun run, boolean mayGoOn) {}
