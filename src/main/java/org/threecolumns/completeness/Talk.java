package org.threecolumns.completeness;

import java.time.LocalDate;

/** The one act of a stage: who went through this map with whom, and when. */
public record Talk(String withWhom, LocalDate on) {}
