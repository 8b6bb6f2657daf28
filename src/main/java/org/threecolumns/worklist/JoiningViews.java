package org.threecolumns.worklist;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.JoiningJourneys;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRun;
import org.threecolumns.timeliness.Deadlines;

/** The stages that a stage could go on together with, as somebody may see them. */
@Component
class JoiningViews {

    private final JoiningJourneys joining;
    private final ChildRepository children;
    private final StageNames names;
    private final Deadlines deadlines;

    JoiningViews(JoiningJourneys joining, ChildRepository children, StageNames names, Deadlines deadlines) {
        this.joining = joining;
        this.children = children;
        this.names = names;
        this.deadlines = deadlines;
    }

    record Choice(long runId, String label) {}

    List<StageRun> possible(StageRun run, CurrentUser me) {
        return joining.possible(run).stream()
                .filter(other ->
                        !other.tier().isStatutoryServices() || Visibility.of(me).statutory())
                .toList();
    }

    List<Choice> choices(StageRun run, CurrentUser me) {
        return possible(run, me).stream()
                .map(other -> new Choice(
                        other.id(),
                        names.stage(other.stage()) + " of " + children(other) + ", "
                                + deadlines.inWords(other.dueOn()) + " ("
                                + other.dueOn().format(PlainDates.LONG) + ")"))
                .toList();
    }

    String children(StageRun run) {
        return this.children.ofFamily(run.familyId()).stream()
                .filter(c -> run.childIds().contains(c.id()))
                .map(Child::givenName)
                .collect(Collectors.joining(" and "));
    }
}
