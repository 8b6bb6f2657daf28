package org.threecolumns.worklist;

/**
 * What a reader of a long page has asked to see unfolded.
 *
 * @param item the item whose details they asked for, or null
 * @param number the answer of somebody else that they want to put right, or null
 */
record Unfolded(Long item, Long number) {

    static final Unfolded NOTHING = new Unfolded(null, null);
}
