package org.threecolumns.casework;

import java.time.LocalDate;

/** A plan has ended, and no visit is due under it any more; heard in the same transaction. */
public record PlanEnded(Plan plan, LocalDate on) {}
