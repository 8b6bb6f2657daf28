package org.threecolumns.casework;

/**
 * What would be wrong with a step that somebody intends, or why a step was not taken: a stable code, the child, plain words.
 *
 * @param childId null where it is about no child in particular, such as a conference's day
 */
public record CaseworkFault(String code, Long childId, String message) {}
