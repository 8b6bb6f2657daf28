package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.threecolumns.access.CurrentUser;

/** From stage to stage: how many go on, who comes back, and what is there for the children who are with us. */
@Controller
class FlowController {

    private final OversightDoor door;
    private final FlowReading reading;
    private final ClockViews views;
    private final Clock clock;

    FlowController(OversightDoor door, FlowReading reading, ClockViews views, Clock clock) {
        this.door = door;
        this.reading = reading;
        this.views = views;
        this.clock = clock;
    }

    /** A flow over time. @param sum of all the time that is shown */
    record Table(Flow flow, FlowLine sum, List<FlowLine> lines) {}

    @GetMapping("/oversight/flows")
    String flows(
            @AuthenticationPrincipal CurrentUser me,
            @RequestParam(required = false) String by,
            @RequestParam(required = false) String team,
            @RequestParam(defaultValue = "false") boolean small,
            Model model) {
        Set<String> own = door.enter(me, "flows");
        String one = team != null && own.contains(team) ? team : null;
        TimelinessController.Choice choice = new TimelinessController.Choice(by, one, null, small);
        Period period = Period.upToNow(by, clock);
        Collection<String> teams = OversightDoor.chosen(own, one);
        model.addAttribute("stocks", stocks(choice, teams));
        model.addAttribute(
                "tables",
                Flows.all().stream()
                        .filter(flow -> !flow.now())
                        .map(flow -> table(flow, period, choice, teams))
                        .toList());
        model.addAttribute("choice", choice);
        model.addAttribute("teams", views.teams(own));
        model.addAttribute("period", views.words(period));
        return "oversight/flows";
    }

    private List<FlowLine> stocks(TimelinessController.Choice choice, Collection<String> teams) {
        return Flows.all().stream()
                .filter(Flow::now)
                .map(flow -> new FlowLine(
                        flow.words(),
                        reading.now(flow, teams),
                        choice.small(),
                        new FlowQuestion(flow, FlowPart.ALL, choice.team(), null, null)))
                .toList();
    }

    private Table table(Flow flow, Period period, TimelinessController.Choice choice, Collection<String> teams) {
        Map<LocalDate, FlowReading.Tally> over = reading.over(flow, period, teams);
        FlowReading.Tally sum = over.values().stream().reduce(FlowReading.Tally.NONE, FlowReading.Tally::and);
        List<FlowLine> lines = period.starts().stream()
                .filter(over::containsKey)
                .map(start -> line(period.words(start), over.get(start), choice, flow, start, period.end(start)))
                .toList();
        return new Table(flow, line("Together", sum, choice, flow, period.from(), period.end(period.until())), lines);
    }

    private static FlowLine line(
            String name,
            FlowReading.Tally tally,
            TimelinessController.Choice choice,
            Flow flow,
            LocalDate from,
            LocalDate until) {
        return new FlowLine(
                name, tally, choice.small(), new FlowQuestion(flow, FlowPart.ALL, choice.team(), from, until));
    }
}
