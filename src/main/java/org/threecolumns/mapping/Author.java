package org.threecolumns.mapping;

import org.threecolumns.access.Tier;

/** Who writes on the map, and from which tier of help the words come. */
public record Author(String username, Tier tier) {}
