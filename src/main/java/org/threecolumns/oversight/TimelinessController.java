package org.threecolumns.oversight;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.threecolumns.access.CurrentUser;

/** How clocks were kept: all of them, and one of them over time, by team, by route and by reason of delay. */
@Controller
class TimelinessController {

    private final OversightDoor door;
    private final ClockReading reading;
    private final ClockViews views;
    private final DeployedClocks clocks;
    private final Clock clock;

    TimelinessController(
            OversightDoor door, ClockReading reading, ClockViews views, DeployedClocks clocks, Clock clock) {
        this.door = door;
        this.reading = reading;
        this.views = views;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What a page is narrowed to. @param small whether small numbers are hidden, so that the page can be published */
    record Choice(String by, String team, String route, boolean small) {}

    @GetMapping("/oversight/timeliness")
    String all(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String by,
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String route,
            @RequestParam(defaultValue = "false") boolean small,
            Model model) {
        Set<String> own = door.enter(me, "timeliness");
        Choice choice = new Choice(by, blankToNull(team), blankToNull(route), small);
        Period period = Period.upToNow(by, clock);
        Collection<String> teams = OversightDoor.chosen(own, choice.team());
        model.addAttribute("clocks", views.all(reading.all(period, teams, choice.route()), period, choice));
        model.addAttribute("choice", choice);
        model.addAttribute("teams", views.teams(own));
        model.addAttribute("period", views.words(period));
        return "oversight/timeliness";
    }

    @GetMapping("/oversight/timeliness/clock")
    String one(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam String name,
            @RequestParam(required = false) String by,
            @RequestParam(required = false) String team,
            @RequestParam(required = false) String route,
            @RequestParam(defaultValue = "false") boolean small,
            Model model) {
        Set<String> own = door.enter(me, "timeliness of a clock");
        if (!clocks.names().contains(name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Choice choice = new Choice(by, blankToNull(team), blankToNull(route), small);
        Period period = Period.upToNow(by, clock);
        Collection<String> teams = OversightDoor.chosen(own, choice.team());
        List<Figure> figures = reading.one(name, period, teams, choice.route());
        model.addAttribute("clock", views.one(name, figures, period, choice));
        model.addAttribute("delays", views.delays(reading.delays(name, period, teams, choice.route()), small));
        model.addAttribute("choice", choice);
        model.addAttribute("teams", views.teams(own));
        model.addAttribute("period", views.words(period));
        return "oversight/clock";
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
