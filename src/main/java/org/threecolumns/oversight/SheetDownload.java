package org.threecolumns.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Hands a list over as a file to keep, written as it is read. */
final class SheetDownload {

    private SheetDownload() {}

    /** @param name of the file, without its ending */
    static void csv(HttpServletResponse response, String name, Consumer<SheetWriter> list) throws IOException {
        headers(response, "text/csv;charset=UTF-8", name + ".csv");
        try (SheetWriter writer = new CsvWriter(response.getOutputStream())) {
            list.accept(writer);
        }
    }

    /** @param title of the sheet */
    static void spreadsheet(HttpServletResponse response, String name, String title, Consumer<SheetWriter> list)
            throws IOException {
        headers(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
        try (SheetWriter writer = new SpreadsheetWriter(response.getOutputStream(), title)) {
            list.accept(writer);
        }
    }

    static void headers(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
