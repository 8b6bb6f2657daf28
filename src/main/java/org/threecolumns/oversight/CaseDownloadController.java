package org.threecolumns.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;

/** The cases behind a number to take away, as CSV and as a spreadsheet, written as they are read. */
@Controller
class CaseDownloadController {

    private final OversightDoor door;
    private final CaseLists lists;
    private final CaseSheet sheet;

    CaseDownloadController(OversightDoor door, CaseLists lists, CaseSheet sheet) {
        this.door = door;
        this.lists = lists;
        this.sheet = sheet;
    }

    @GetMapping("/oversight/cases.csv")
    void csv(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam Map<String, String> chosen,
            HttpServletResponse response)
            throws IOException {
        Set<String> teams = door.enter(me, "list of cases taken away");
        headers(response, "text/csv;charset=UTF-8", "cases.csv");
        try (SheetWriter writer = new CsvWriter(response.getOutputStream())) {
            write(writer, chosen, teams, me);
        }
    }

    @GetMapping("/oversight/cases.xlsx")
    void spreadsheet(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam Map<String, String> chosen,
            HttpServletResponse response)
            throws IOException {
        Set<String> teams = door.enter(me, "list of cases taken away");
        headers(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "cases.xlsx");
        try (SheetWriter writer = new SpreadsheetWriter(response.getOutputStream(), "Cases")) {
            write(writer, chosen, teams, me);
        }
    }

    private void write(SheetWriter writer, Map<String, String> chosen, Set<String> teams, CurrentUser me) {
        writer.row(CaseSheet.HEADINGS);
        lists.each(CaseQuestion.read(chosen), teams, Visibility.of(me), row -> writer.row(sheet.of(row)));
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
