package org.threecolumns.journey;

import org.threecolumns.family.ChildIds;

/** An open stage run is about other children from now on; heard in the same transaction. */
public record StageRunAbout(long runId, ChildIds children) {}
