package org.threecolumns.oversight;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Office Open XML workbook of one sheet; days are days and numbers are numbers. */
final class SpreadsheetWriter extends SheetWriter {

    private static final int FLUSH = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    SpreadsheetWriter(OutputStream out, String name) {
        this.workbook = new Workbook(out, "Three Columns", "1.0");
        this.sheet = workbook.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    void write(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        if (row == 0) {
            sheet.range(0, 0, 0, cells.size() - 1).style().bold().set();
        }
        row++;
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (cell != null) {
            sheet.value(row, column, cell.toString());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
