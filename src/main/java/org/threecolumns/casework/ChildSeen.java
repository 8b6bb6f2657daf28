package org.threecolumns.casework;

import java.time.LocalDate;

/** The child of a plan was seen later than ever before under it, so the next visit counts from here; heard in the same transaction. */
public record ChildSeen(Plan plan, LocalDate on) {}
