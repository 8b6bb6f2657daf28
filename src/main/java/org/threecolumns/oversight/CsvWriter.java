package org.threecolumns.oversight;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Comma separated values in UTF-8, with the mark by which spreadsheets know it. */
final class CsvWriter extends SheetWriter {

    private final CSVPrinter printer;

    CsvWriter(OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        this.printer = new CSVPrinter(text, CSVFormat.EXCEL);
    }

    @Override
    void write(List<?> cells) throws IOException {
        List<Object> row = new ArrayList<>();
        cells.forEach(cell -> row.add(cell instanceof String text ? plain(text) : day(cell)));
        printer.printRecord(row);
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
