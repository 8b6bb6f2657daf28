package org.threecolumns.oversight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.journey.StageNames;
import org.threecolumns.oversight.OpenWork.Cell;

/** What is open now: on time, due soon, late; by stage, team and person. */
@Controller
class NowController {

    private static final String NOBODY = "-";

    private final OversightDoor door;
    private final OpenWork work;
    private final StageNames stages;
    private final Accounts accounts;

    NowController(OversightDoor door, OpenWork work, StageNames stages, Accounts accounts) {
        this.door = door;
        this.work = work;
        this.stages = stages;
        this.accounts = accounts;
    }

    @GetMapping("/oversight")
    String now(@AuthenticationPrincipal CurrentUser me, Model model) {
        Set<String> teams = door.enter(me, "open work");
        List<Cell> cells = work.of(teams);
        model.addAttribute("now", view(cells));
        return "oversight/now";
    }

    private NowView view(List<Cell> cells) {
        Map<String, String> people = accounts.names(cells.stream()
                .map(Cell::assignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new NowView(
                sum("All open work", "", cells),
                work.debts(),
                cells.stream().mapToInt(Cell::unexplained).sum(),
                cells.stream().mapToInt(Cell::actNow).sum(),
                cells.stream().mapToInt(Cell::notBooked).sum(),
                lines(cells, Cell::stage, "stage", stages::stage),
                lines(cells, Cell::team, "team", NowController::team),
                lines(
                        cells,
                        cell -> cell.assignee() == null ? NOBODY : cell.assignee(),
                        "with",
                        who -> NOBODY.equals(who) ? "Nobody named" : people.get(who)));
    }

    static String team(String group) {
        return Role.ofGroup(group).map(Role::label).orElse(group);
    }

    /** The most late first, then the most open. */
    private static List<NowView.Line> lines(
            List<Cell> cells, Function<Cell, String> by, String choice, Function<String, String> name) {
        Map<String, List<Cell>> parts = new LinkedHashMap<>();
        cells.forEach(cell ->
                parts.computeIfAbsent(by.apply(cell), key -> new ArrayList<>()).add(cell));
        return parts.entrySet().stream()
                .map(part -> sum(name.apply(part.getKey()), query(choice, part.getKey()), part.getValue()))
                .sorted(Comparator.comparingInt(NowView.Line::late)
                        .thenComparingInt(NowView.Line::open)
                        .reversed()
                        .thenComparing(NowView.Line::name))
                .toList();
    }

    private static String query(String choice, String value) {
        return UriComponentsBuilder.newInstance()
                .queryParam(choice, "{value}")
                .encode()
                .build(Map.of("value", value))
                .getRawQuery();
    }

    private static NowView.Line sum(String name, String choice, List<Cell> cells) {
        return new NowView.Line(
                name,
                choice,
                cells.stream().mapToInt(Cell::open).sum(),
                cells.stream().mapToInt(Cell::onTime).sum(),
                cells.stream().mapToInt(Cell::soon).sum(),
                cells.stream().mapToInt(Cell::late).sum());
    }
}
