package org.threecolumns.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.oversight.ScoreReading.ScoreRow;

/** The children behind a count of numbers, to look at and to take away. */
@Controller
class ScoreChildrenController {

    private static final List<String> HEADINGS =
            List.of("Child", "Family", "Name", "Team", "Latest number", "Number before", "Day");

    private final OversightDoor door;
    private final ScoreReading reading;

    ScoreChildrenController(OversightDoor door, ScoreReading reading) {
        this.door = door;
        this.reading = reading;
    }

    @GetMapping(ScoreQuestion.PATH)
    String children(@AuthenticationPrincipal CurrentUser me, @RequestParam Map<String, String> chosen, Model model) {
        Set<String> own = door.enter(me, "children behind a number");
        ScoreQuestion question = ScoreQuestion.read(chosen);
        ScoreReading.Mark after = mark(chosen.getOrDefault("after", ""));
        List<ScoreRow> rows =
                reading.page(question, OversightDoor.chosen(own, question.team()), Visibility.of(me), after);
        List<ScoreRow> shown = rows.stream().limit(ScoreReading.PAGE).toList();
        boolean more = rows.size() > shown.size();
        model.addAttribute("question", question);
        model.addAttribute("team", question.team() == null ? null : NowController.team(question.team()));
        model.addAttribute("children", ScoreViews.children(shown));
        model.addAttribute("first", after == null);
        model.addAttribute(
                "next", more ? question.address("", shown.get(shown.size() - 1).mark()) : null);
        model.addAttribute("csv", question.address(".csv", null));
        model.addAttribute("xlsx", question.address(".xlsx", null));
        return "oversight/score-children";
    }

    @GetMapping(ScoreQuestion.PATH + ".csv")
    void csv(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam Map<String, String> chosen,
            HttpServletResponse response)
            throws IOException {
        Set<String> own = door.enter(me, "list of children taken away");
        SheetDownload.csv(response, "scores", writer -> write(writer, ScoreQuestion.read(chosen), own, me));
    }

    @GetMapping(ScoreQuestion.PATH + ".xlsx")
    void spreadsheet(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam Map<String, String> chosen,
            HttpServletResponse response)
            throws IOException {
        Set<String> own = door.enter(me, "list of children taken away");
        SheetDownload.spreadsheet(
                response, "scores", "Scores", writer -> write(writer, ScoreQuestion.read(chosen), own, me));
    }

    private void write(SheetWriter writer, ScoreQuestion question, Set<String> own, CurrentUser me) {
        writer.row(HEADINGS);
        reading.each(
                question,
                OversightDoor.chosen(own, question.team()),
                Visibility.of(me),
                row -> writer.row(Arrays.asList(
                        row.name(),
                        row.reference() == null ? "restricted" : row.reference(),
                        row.family(),
                        NowController.team(row.team()),
                        row.number(),
                        row.before(),
                        row.on())));
    }

    /** What is not understood begins at the beginning. */
    private static ScoreReading.Mark mark(String text) {
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}_\\d{1,18}")) {
            return null;
        }
        try {
            return new ScoreReading.Mark(LocalDate.parse(text.substring(0, 10)), Long.parseLong(text.substring(11)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
