package org.threecolumns.plainwords;

/** What could be plainer. */
public enum MarkKind {
    JARGON,
    LONG_SENTENCE,
    HARD_READING
}
