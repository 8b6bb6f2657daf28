package org.threecolumns.plainwords;

/**
 * A place in a text that could be plainer: advice, never a refusal.
 *
 * @param start where it starts in the text, counted in UTF-16 units as browsers do
 * @param end where it ends, exclusive
 * @param written what stands there now
 * @param plain wording that can stand in its place, or null
 * @param why what to do, or why, in plain words; never null
 */
public record Mark(MarkKind kind, int start, int end, String written, String plain, String why) {}
