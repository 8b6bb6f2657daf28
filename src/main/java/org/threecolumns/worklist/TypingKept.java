package org.threecolumns.worklist;

/** Something that was typed on the page of a stage is kept; heard in the same transaction. Who typed it is not told. */
public record TypingKept(long runId) {}
