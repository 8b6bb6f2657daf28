package org.threecolumns.model;

import java.util.Arrays;
import java.util.Locale;

/** Writes SVG; everything that comes from a model goes through the escaping here. */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder();

    /** @param pattern our own markup with {@code %s} for each value; numbers are written with at most one decimal */
    SvgWriter write(String pattern, Object... values) {
        Object[] safe = Arrays.stream(values).map(value -> escape(text(value))).toArray();
        out.append(String.format(Locale.ROOT, pattern, safe)).append('\n');
        return this;
    }

    static String number(double number) {
        String written = String.format(Locale.ROOT, "%.1f", number);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    private static String text(Object value) {
        return value instanceof Double number ? number(number) : String.valueOf(value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
