package org.threecolumns.worklist;

/**
 * One answer that we have already, so that nobody is asked for it again.
 *
 * @param key of the form's field
 * @param value as the form keeps it
 * @param from where it stands, in words that a page can show beside it
 */
record KnownAnswer(String key, Object value, String from) {}
