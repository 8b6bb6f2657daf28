package org.threecolumns.access;

/** Who may read an item, statement, score or record. Stored with each of them, so that every query can filter by it. */
public enum Audience {
    /** The family and everyone in the plan. */
    EVERYONE,
    /** People who work with the family, whichever agency they belong to. */
    PROFESSIONALS,
    /** Statutory children's services only: strategy discussions and section 47 material by default. */
    STATUTORY
}
