package org.threecolumns.timeliness;

import java.time.LocalDate;
import java.util.Optional;

/** The limits in force; a clock keeps the limit of the day it started, however often the table changes afterwards. */
public interface Limits {

    Optional<Limit> inForce(String clock, LocalDate startedOn);
}
