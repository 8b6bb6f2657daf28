package org.threecolumns.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.oversight.Forecasts.Alarm;

/** What will probably be late to take away, with the reason in words. */
@Controller
class ForecastDownloadController {

    private static final int AT_ONCE = 200;

    private static final List<String> HEADINGS = Stream.concat(
                    CaseSheet.HEADINGS.stream(), Stream.of("Chance in 100", "Why we think so"))
            .toList();

    private final OversightDoor door;
    private final Forecasts forecasts;
    private final CaseLists lists;
    private final CaseSheet sheet;

    ForecastDownloadController(OversightDoor door, Forecasts forecasts, CaseLists lists, CaseSheet sheet) {
        this.door = door;
        this.forecasts = forecasts;
        this.lists = lists;
        this.sheet = sheet;
    }

    @GetMapping("/oversight/forecast.csv")
    void csv(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String within,
            HttpServletResponse response)
            throws IOException {
        List<Alarm> alarms = alarms(me, team, within);
        SheetDownload.csv(response, "may-be-late", writer -> write(writer, alarms, Visibility.of(me)));
    }

    @GetMapping("/oversight/forecast.xlsx")
    void spreadsheet(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String within,
            HttpServletResponse response)
            throws IOException {
        List<Alarm> alarms = alarms(me, team, within);
        SheetDownload.spreadsheet(
                response, "may-be-late", "What may be late", writer -> write(writer, alarms, Visibility.of(me)));
    }

    private List<Alarm> alarms(CurrentUser me, String team, String within) {
        Set<String> own = door.enter(me, "forecast taken away");
        return forecasts
                .ahead(OversightDoor.chosen(own, team), ForecastController.horizon(within))
                .alarms();
    }

    private void write(SheetWriter writer, List<Alarm> alarms, Visibility visibility) {
        writer.row(HEADINGS);
        for (int from = 0; from < alarms.size(); from += AT_ONCE) {
            List<Alarm> some = alarms.subList(from, Math.min(alarms.size(), from + AT_ONCE));
            Map<Long, CaseRow> rows =
                    lists.of(some.stream().map(alarm -> alarm.running().id()).toList(), visibility);
            some.stream()
                    .filter(alarm -> rows.containsKey(alarm.running().id()))
                    .forEach(alarm -> writer.row(row(rows.get(alarm.running().id()), alarm)));
        }
    }

    private List<Object> row(CaseRow of, Alarm alarm) {
        List<Object> row = new ArrayList<>(sheet.of(of));
        row.add((int) Math.round(alarm.chance().share() * 100));
        row.add(ForecastViews.reason(alarm));
        return row;
    }
}
