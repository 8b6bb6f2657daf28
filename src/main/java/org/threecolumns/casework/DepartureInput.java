package org.threecolumns.casework;

import java.time.LocalDate;
import org.threecolumns.family.ChildIds;

/** What we were told about children who leave us. */
public record DepartureInput(
        long familyId, ChildIds children, DepartureReason reason, String words, LocalDate saidOn) {}
