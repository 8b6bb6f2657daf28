package org.threecolumns.casework;

import java.time.LocalDate;

/** A child whose next visit is due. */
public record VisitDue(
        long planId,
        Plan.Kind kind,
        String familyReference,
        String familyName,
        long childId,
        String childName,
        LocalDate dueOn,
        LocalDate lastVisitOn) {}
