package org.threecolumns.studio;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.ModelSteps;
import org.threecolumns.studio.MoveCase.Standing;

/** One move as its page shows it: the groups with their numbers, and the cases of one group. */
@Component
class MovePage {

    private static final int PAGE = 25;
    private static final String OTHER_DUE = "OTHER_DUE";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private final MoveCaseStore cases;
    private final MoveStore moves;
    private final MovePlanning planning;
    private final MoveTargets targets;
    private final ModelSteps steps;
    private final PackageViews views;
    private final Accounts accounts;

    MovePage(
            MoveStore moves,
            MoveCaseStore cases,
            MovePlanning planning,
            MoveTargets targets,
            ModelSteps steps,
            PackageViews views,
            Accounts accounts) {
        this.moves = moves;
        this.cases = cases;
        this.planning = planning;
        this.targets = targets;
        this.steps = steps;
        this.views = views;
        this.accounts = accounts;
    }

    /** A group of cases and how many are in it. */
    record Group(String key, String words, int count) {}

    /** @param due what stays, and what the limits in force now would say where that is another day */
    record Line(String reference, int version, String atStep, String why, String due) {}

    /** A step without a place, and those that may be chosen for it. */
    record Choice(String step, String name, Map<String, String> options) {}

    /** A move in the list of moves, and at the top of its page. */
    record View(
            long id, String title, CaseMove.State state, String planned, String begun, String ended, String fault) {}

    View view(CaseMove move) {
        String name = targets.find(move.definitionId()).map(MoveTargets::nameOf).orElse(move.processKey());
        return new View(
                move.id(),
                name + " to version " + move.version(),
                move.state(),
                name(move.plannedBy()) + ", " + views.when(move.plannedAt()),
                move.begunAt() == null ? null : name(move.begunBy()) + ", " + views.when(move.begunAt()),
                move.endedAt() == null ? null : views.when(move.endedAt()),
                move.fault());
    }

    private String name(String username) {
        return accounts.names(List.of(username)).getOrDefault(username, username);
    }

    String show(CurrentUser me, CaseMove move, String group, String after, List<FieldError> problems, Model model) {
        List<Group> groups = groups(move);
        String chosen = groups.stream()
                .map(Group::key)
                .filter(key -> key.equals(group))
                .findFirst()
                .orElse(groups.isEmpty() ? "" : groups.get(0).key());
        long mark = after != null && after.matches("\\d{1,18}") ? Long.parseLong(after) : 0;
        List<MoveCase> found = chosen.isEmpty() ? List.of() : cases(move.id(), chosen, mark);
        List<MoveCase> shown = found.subList(0, Math.min(PAGE, found.size()));
        boolean designer = me.has(Role.DESIGNER);
        model.addAttribute("move", view(move));
        model.addAttribute("groups", groups);
        model.addAttribute("chosen", chosen);
        model.addAttribute("lines", shown.stream().map(MovePage::line).toList());
        model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).id() : null);
        model.addAttribute("later", mark > 0);
        model.addAttribute("waiting", cases.counts(move.id()).getOrDefault(Standing.MOVES, 0));
        model.addAttribute("mayBegin", designer && move.mayBegin());
        model.addAttribute("mayStop", designer && move.state() == CaseMove.State.RUNNING);
        model.addAttribute("choices", designer && move.mayBegin() ? choices(move) : List.of());
        model.addAttribute("problems", problems);
        return "studio/move";
    }

    private List<Group> groups(CaseMove move) {
        List<Group> groups = new ArrayList<>();
        cases.counts(move.id())
                .forEach((standing, count) -> groups.add(new Group(standing.name(), standing.words(), count)));
        int other = cases.countOtherDue(move.id());
        if (other > 0) {
            groups.add(new Group(OTHER_DUE, "Would be due on another day by the limits now; the day stays", other));
        }
        return groups;
    }

    private List<MoveCase> cases(long move, String group, long after) {
        return group.equals(OTHER_DUE)
                ? cases.otherDue(move, after, PAGE + 1)
                : cases.cases(move, Standing.valueOf(group), after, PAGE + 1);
    }

    private static Line line(MoveCase one) {
        return new Line(one.reference(), one.fromVersion(), one.atStep(), one.why(), due(one.dueOn(), one.dueByNow()));
    }

    private static String due(LocalDate stays, LocalDate byNow) {
        if (stays == null) {
            return null;
        }
        String words = DAY.format(stays) + ", stays";
        return byNow == null ? words : words + "; by the limits in force now it would be " + DAY.format(byNow);
    }

    private List<Choice> choices(CaseMove move) {
        Map<String, String> definitions = cases.needing(move.id());
        List<Choice> choices = new ArrayList<>();
        planning.choices(move).forEach((step, same) -> {
            Map<String, String> options = new LinkedHashMap<>();
            same.forEach(one -> options.put(one, steps.nameOf(move.definitionId(), one)));
            String from = definitions.entrySet().stream()
                    .filter(entry -> List.of(entry.getKey().split(",")).contains(step))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow();
            choices.add(new Choice(step, steps.nameOf(from, step), options));
        });
        return choices;
    }
}
