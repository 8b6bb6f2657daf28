package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.Colleague;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Teams;
import org.threecolumns.journey.StageNames;

/** What a list can be narrowed by, and what can be done with the tasks that are ticked in it. */
@Component
class TaskFilters {

    private final StageNames names;
    private final Accounts accounts;

    TaskFilters(StageNames names, Accounts accounts) {
        this.names = names;
        this.accounts = accounts;
    }

    /** One choice of a select. */
    record Choice(String value, String text, boolean chosen) {}

    /** The form above a list. */
    record Filters(
            String sought,
            Long child,
            boolean narrowed,
            List<Choice> stages,
            List<Choice> teams,
            List<Choice> urgencies,
            List<Choice> orders) {}

    /** The buttons below a list. */
    record Actions(boolean take, boolean giveBack, boolean urgency, List<Colleague> colleagues) {}

    Filters of(TaskQuestion q, CurrentUser me) {
        Set<String> teams = Teams.shown(me);
        boolean someTeams = q.list().isOfTeams() && teams.size() > 1;
        return new Filters(
                q.sought() == null ? "" : q.sought().typed(),
                q.child(),
                q.isNarrowed(),
                choices("Any", names.known(), names::stage, q.stage()),
                someTeams ? choices("My own", teams, TaskViews::role, q.team()) : List.of(),
                choices("Any", List.of("urgent", "ordinary"), TaskFilters::capital, urgency(q.urgent())),
                List.of(
                        new Choice("due", "Due date", q.order() == TaskQuestion.Order.DUE),
                        new Choice("score", "Lowest latest number", q.order() == TaskQuestion.Order.SCORE)));
    }

    Actions actions(TaskQuestion q, CurrentUser me) {
        Set<String> managed = Teams.managed(me);
        boolean gives = !managed.isEmpty() || q.list() == TaskList.MINE;
        return new Actions(
                q.list().isOfTeams(),
                gives,
                !managed.isEmpty(),
                gives ? colleagues(q.team() == null ? Teams.own(me) : Set.of(q.team())) : List.of());
    }

    private List<Colleague> colleagues(Collection<String> teams) {
        TreeMap<String, Colleague> byName = new TreeMap<>();
        teams.forEach(
                team -> accounts.withRole(team).forEach(c -> byName.put(c.displayName() + " " + c.username(), c)));
        return List.copyOf(byName.values());
    }

    private static List<Choice> choices(
            String none, Collection<String> values, Function<String, String> text, String chosen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", none, chosen == null)));
        values.forEach(value -> choices.add(new Choice(value, text.apply(value), value.equals(chosen))));
        return choices;
    }

    private static String urgency(Boolean urgent) {
        return urgent == null ? null : urgent ? "urgent" : "ordinary";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.UK) + word.substring(1);
    }
}
