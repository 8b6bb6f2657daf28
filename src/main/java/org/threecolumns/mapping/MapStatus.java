package org.threecolumns.mapping;

/** ACTIVE counts; RESOLVED was true and is no longer, or is done; STRUCK_OUT should not have been written. Nothing is deleted. */
public enum MapStatus {
    ACTIVE,
    RESOLVED,
    STRUCK_OUT
}
