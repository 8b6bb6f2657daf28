package org.threecolumns.form;

/** Tells written words from text that only looks like something: spaces, invisible and formatting characters, fillers. */
public final class Words {

    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Words() {}

    /** True when nobody could read anything in it. */
    public static boolean isBlank(String text) {
        return text == null || text.codePoints().noneMatch(Words::isVisible);
    }

    /** Strips invisible characters at both ends; null and blank become the empty string. Line breaks inside stay. */
    public static String clean(String text) {
        if (isBlank(text)) {
            return "";
        }
        int[] points = text.codePoints().toArray();
        int start = 0;
        int end = points.length;
        while (!isVisible(points[start])) {
            start++;
        }
        while (!isVisible(points[end - 1]) && !isCombining(points[end - 1])) {
            end--;
        }
        return new String(points, start, end - start).replace("\u0000", "");
    }

    /** Cleaned, or null where nobody could read anything in it. */
    public static String cleanOrNull(String text) {
        return isBlank(text) ? null : clean(text);
    }

    /** As it can be kept in any database: no NUL, no broken surrogates, line breaks as one sign. */
    public static String storable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(point -> point != 0)
                .forEach(point ->
                        kept.appendCodePoint(Character.getType(point) == Character.SURROGATE ? 0xFFFD : point));
        return kept.toString();
    }

    /** For messages: readable, on one line, and never longer than {@code most} characters. */
    public static String shortened(String text, int most) {
        String line = clean(text).replaceAll("[\\p{Cntrl}\\s]+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= most ? line : line.substring(0, line.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static boolean isVisible(int point) {
        return !isSpace(point) && !isCombining(point) && !isControlOrFormat(point) && FILLERS.indexOf(point) < 0;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isControlOrFormat(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.UNASSIGNED && isIgnorable(point)
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }

    /** Signs without a meaning that nobody draws. Other unassigned ones may be newer than this machine, such as a child's emoji. */
    private static boolean isIgnorable(int point) {
        boolean nonCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
        return nonCharacter
                || point == 0x2065
                || point >= 0xFFF0 && point <= 0xFFF8
                || point >= 0xE0000 && point <= 0xE0FFF;
    }
}
