package org.threecolumns.access;

/** The level of help that a piece of the record came from. An external lead professional sees early help only. */
public enum Tier {
    EARLY_HELP,
    STATUTORY
}
