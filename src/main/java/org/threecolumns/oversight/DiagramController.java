package org.threecolumns.oversight;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.journey.JourneyPictures;
import org.threecolumns.model.HeatMark;
import org.threecolumns.model.StageActivities.Activity;
import org.threecolumns.oversight.OpenWork.Cell;

/** The figures of one process on its picture, and as a table for those who cannot see a picture. */
@Controller
class DiagramController {

    private static final String FIRST = "assessment";

    private final OversightDoor door;
    private final JourneyPictures pictures;
    private final OpenWork work;
    private final ClockReading reading;
    private final ClockViews views;
    private final ClockNames clocks;
    private final Clock clock;

    DiagramController(
            OversightDoor door,
            JourneyPictures pictures,
            OpenWork work,
            ClockReading reading,
            ClockViews views,
            ClockNames clocks,
            Clock clock) {
        this.door = door;
        this.pictures = pictures;
        this.work = work;
        this.reading = reading;
        this.views = views;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** One line of the table. @param ended one line for each clock that the activity runs on */
    record Row(String name, HeatMark heat, List<ClockLine> ended) {}

    @GetMapping("/oversight/diagram")
    String diagram(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(defaultValue = FIRST) String process,
            @RequestParam(defaultValue = "") String team,
            Model model) {
        Set<String> own = door.enter(me, "figures on the diagram");
        SortedMap<String, String> processes = pictures.models();
        String key = processes.containsKey(process) ? process : FIRST;
        Period period = Period.upToNow("month", clock);
        Map<String, Row> rows = rows(key, OversightDoor.chosen(own, team), own.contains(team) ? team : null, period);
        Map<String, HeatMark> heat = new LinkedHashMap<>();
        rows.forEach((activity, row) -> heat.put(activity, row.heat()));
        model.addAttribute("processes", processes);
        model.addAttribute("process", key);
        model.addAttribute("teams", views.teams(own));
        model.addAttribute("team", team);
        model.addAttribute("period", views.words(period));
        model.addAttribute("picture", pictures.heated(key, heat).orElse(""));
        model.addAttribute("rows", rows.values());
        model.addAttribute("head", me.has(Role.MANAGER));
        return "oversight/diagram";
    }

    private Map<String, Row> rows(String process, Collection<String> teams, String team, Period period) {
        List<Cell> cells = work.of(teams);
        Map<String, ClockFigures> figures = reading.all(period, teams, null);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Activity activity : pictures.activities(process)) {
            List<ClockLine> ended = figures.entrySet().stream()
                    .filter(figure -> activity.key().equals(figure.getKey().replace("-next", "")))
                    .map(figure -> line(figure.getKey(), figure.getValue(), team, period))
                    .toList();
            rows.put(activity.id(), new Row(activity.name(), heat(activity, cells, team, ended), ended));
        }
        return rows;
    }

    private ClockLine line(String name, ClockFigures figures, String team, Period period) {
        ClockLine.Choice choice = new ClockLine.Choice(name, team, null, period.from(), period.end(period.until()));
        return new ClockLine(clocks.of(name), figures, false, null, choice);
    }

    private static HeatMark heat(Activity activity, List<Cell> cells, String team, List<ClockLine> ended) {
        List<Cell> here = cells.stream()
                .filter(cell -> cell.stage().equals(activity.key()))
                .toList();
        Integer days = ended.stream()
                .map(line -> line.figures().median())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new HeatMark(
                here.stream().mapToInt(Cell::open).sum(),
                here.stream().mapToInt(Cell::late).sum(),
                days,
                cases("open", activity.key(), team),
                cases("late", activity.key(), team));
    }

    private static String cases(String standing, String stage, String team) {
        Map<String, String> asked = new LinkedHashMap<>(Map.of("standing", standing, "stage", stage));
        if (team != null) {
            asked.put("team", team);
        }
        return CaseAddress.of("/oversight/cases", CaseQuestion.read(asked), null);
    }
}
