package org.threecolumns.casework;

import java.time.LocalDate;

/** A checkpoint that nobody has looked at yet. */
public record CheckpointOpen(long id, String name, String familyReference, String familyName, LocalDate dueOn) {}
