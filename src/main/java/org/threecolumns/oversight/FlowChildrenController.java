package org.threecolumns.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.PlainDates;
import org.threecolumns.oversight.FlowReading.FlowChild;

/** The children behind a number of {@link FlowController}, to look at and to take away. */
@Controller
class FlowChildrenController {

    private static final List<String> HEADINGS = List.of("Child", "Family", "Name", "Day");

    private final OversightDoor door;
    private final FlowReading reading;

    FlowChildrenController(OversightDoor door, FlowReading reading) {
        this.door = door;
        this.reading = reading;
    }

    /** A child in the list; of restricted families no name and no reference. */
    record Line(String child, String reference, String family, String on) {

        static Line of(FlowChild row) {
            return new Line(row.name(), row.reference(), row.family(), row.on().format(PlainDates.LONG));
        }
    }

    @GetMapping(FlowQuestion.PATH)
    String children(@AuthenticationPrincipal CurrentUser me, @RequestParam Map<String, String> chosen, Model model) {
        Set<String> own = door.enter(me, "children behind a number");
        FlowQuestion question = question(chosen);
        Long after = chosen.getOrDefault("after", "").matches("\\d{1,18}") ? Long.valueOf(chosen.get("after")) : null;
        List<FlowChild> rows =
                reading.page(question, OversightDoor.chosen(own, question.team()), Visibility.of(me), after);
        List<FlowChild> shown = rows.stream().limit(FlowReading.PAGE).toList();
        boolean more = rows.size() > shown.size();
        model.addAttribute("question", question);
        model.addAttribute("part", question.part().words(question.flow()));
        model.addAttribute("team", question.team() == null ? null : NowController.team(question.team()));
        model.addAttribute("children", shown.stream().map(Line::of).toList());
        model.addAttribute("first", after == null);
        model.addAttribute(
                "next", more ? question.address("", shown.get(shown.size() - 1).id()) : null);
        model.addAttribute("csv", question.address(".csv", null));
        model.addAttribute("xlsx", question.address(".xlsx", null));
        return "oversight/children";
    }

    @GetMapping(FlowQuestion.PATH + ".csv")
    void csv(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam Map<String, String> chosen,
            HttpServletResponse response)
            throws IOException {
        Set<String> own = door.enter(me, "list of children taken away");
        FlowQuestion question = question(chosen);
        SheetDownload.csv(response, question.flow().key(), writer -> write(writer, question, own, me));
    }

    @GetMapping(FlowQuestion.PATH + ".xlsx")
    void spreadsheet(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam Map<String, String> chosen,
            HttpServletResponse response)
            throws IOException {
        Set<String> own = door.enter(me, "list of children taken away");
        FlowQuestion question = question(chosen);
        SheetDownload.spreadsheet(
                response, question.flow().key(), "Children", writer -> write(writer, question, own, me));
    }

    private void write(SheetWriter writer, FlowQuestion question, Set<String> own, CurrentUser me) {
        writer.row(HEADINGS);
        reading.each(
                question,
                OversightDoor.chosen(own, question.team()),
                Visibility.of(me),
                row -> writer.row(Arrays.asList(
                        row.name(), row.reference() == null ? "restricted" : row.reference(), row.family(), row.on())));
    }

    private static FlowQuestion question(Map<String, String> chosen) {
        return FlowQuestion.read(chosen).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
