package org.threecolumns.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;

/** How long stages take at the keyboard, by the version of their form: to mend forms, never to compare people. */
@Controller
class RecordingController {

    private static final List<String> HEADINGS =
            List.of("Stage", "Form version", "Stages signed", "Half within, minutes", "Nine of ten within, minutes");

    private final OversightDoor door;
    private final ScoreKeeping keeping;
    private final RecordingReading reading;
    private final ClockViews views;
    private final Clock clock;

    RecordingController(
            OversightDoor door, ScoreKeeping keeping, RecordingReading reading, ClockViews views, Clock clock) {
        this.door = door;
        this.keeping = keeping;
        this.reading = reading;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping("/oversight/recording")
    String recording(
            @AuthenticationPrincipal CurrentUser me, @RequestParam(required = false) String team, Model model) {
        Set<String> own = door.enter(me, "recording time");
        model.addAttribute("lines", lines(own, team));
        model.addAttribute("team", team != null && own.contains(team) ? team : null);
        model.addAttribute("teams", views.teams(own));
        model.addAttribute("period", views.words(period()));
        return "oversight/recording";
    }

    @GetMapping("/oversight/recording.csv")
    void csv(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String team,
            HttpServletResponse response)
            throws IOException {
        Set<String> own = door.enter(me, "recording time taken away");
        SheetDownload.csv(response, "recording-time", writer -> write(writer, lines(own, team)));
    }

    @GetMapping("/oversight/recording.xlsx")
    void spreadsheet(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String team,
            HttpServletResponse response)
            throws IOException {
        Set<String> own = door.enter(me, "recording time taken away");
        SheetDownload.spreadsheet(
                response, "recording-time", "Recording time", writer -> write(writer, lines(own, team)));
    }

    private static void write(SheetWriter writer, List<RecordingReading.Line> lines) {
        writer.row(HEADINGS);
        lines.forEach(line -> writer.row(
                Arrays.asList(line.stage(), line.version(), line.number(), line.median(), line.ninetieth())));
    }

    private List<RecordingReading.Line> lines(Set<String> own, String team) {
        keeping.keepAll();
        return reading.lines(period(), OversightDoor.chosen(own, team));
    }

    private Period period() {
        return Period.upToNow("month", clock);
    }
}
