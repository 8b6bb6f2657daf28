package org.threecolumns.oversight;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.oversight.ScoreReading.Cell;
import org.threecolumns.oversight.ScoreReading.ScoreRow;

/** Where children's latest numbers stand and which way they went, by team, and for whom they fell. */
@Controller
class ScoreController {

    private final OversightDoor door;
    private final ScoreKeeping keeping;
    private final ScoreReading reading;
    private final ClockViews clocks;

    ScoreController(OversightDoor door, ScoreKeeping keeping, ScoreReading reading, ClockViews clocks) {
        this.door = door;
        this.keeping = keeping;
        this.reading = reading;
        this.clocks = clocks;
    }

    @GetMapping("/oversight/scores")
    String scores(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String team,
            @RequestParam(defaultValue = "false") boolean small,
            Model model) {
        Set<String> own = door.enter(me, "scores");
        keeping.keepAll();
        String one = team != null && own.contains(team) ? team : null;
        Collection<String> teams = OversightDoor.chosen(own, one);
        List<Cell> cells = reading.cells(teams);
        ScoreQuestion fell = new ScoreQuestion(ScoreQuestion.Way.FELL, one, null);
        List<ScoreRow> rows = small ? List.of() : reading.page(fell, teams, Visibility.of(me), null);
        model.addAttribute("spread", ScoreViews.spread(cells, small));
        model.addAttribute("ways", ScoreViews.ways(cells, small));
        model.addAttribute(
                "fell",
                ScoreViews.children(rows.stream().limit(ScoreReading.PAGE).toList()));
        model.addAttribute("all", fell.address("", null));
        model.addAttribute("small", small);
        model.addAttribute("team", one);
        model.addAttribute("teams", clocks.teams(own));
        return "oversight/scores";
    }
}
