package org.threecolumns.journey;

import java.time.LocalDate;
import java.util.Map;
import org.threecolumns.family.ChildIds;

/**
 * A signed decision takes effect; heard in the same transaction.
 *
 * @param run the run in which it was decided, not that of its authorisation
 * @param routes the children of each route that was decided, each child once
 */
public record DecisionTaken(StageRun run, LocalDate on, Map<String, ChildIds> routes) {}
