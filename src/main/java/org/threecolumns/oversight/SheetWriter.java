package org.threecolumns.oversight;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Writes rows of a list that somebody takes away: text, whole numbers and days; null is an empty cell. */
abstract sealed class SheetWriter implements AutoCloseable permits CsvWriter, SpreadsheetWriter {

    final void row(List<?> cells) {
        try {
            write(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    abstract void write(List<?> cells) throws IOException;

    @Override
    public abstract void close() throws IOException;

    /** Text that a spreadsheet would take for a formula is marked as text. */
    static String plain(String text) {
        return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    }

    static Object day(Object cell) {
        return cell instanceof LocalDate day ? day.toString() : cell;
    }
}
