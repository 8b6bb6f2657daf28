package org.threecolumns.access;

/** Somebody who can be named in a record or chosen for a task, by the name they log in with and the one they are called by. */
public record Colleague(String username, String displayName) {}
