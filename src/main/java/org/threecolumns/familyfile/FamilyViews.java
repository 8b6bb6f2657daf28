package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.access.Tier;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Child;
import org.threecolumns.family.Family;
import org.threecolumns.family.PlainDates;
import org.threecolumns.familyfile.FamilyView.ChildLine;
import org.threecolumns.familyfile.FamilyView.StageLine;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.MapWords;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.timeliness.Deadlines;

/** Gathers a family's page as one reader may see it. */
@Component
class FamilyViews {

    private final PossibleActions possible;
    private final StageRunRepository runs;
    private final MapReading maps;
    private final DebtViews debts;
    private final CaseAccess access;
    private final Accounts accounts;
    private final StageNames names;
    private final Deadlines deadlines;
    private final MapWords words;
    private final Clock clock;

    FamilyViews(
            PossibleActions possible,
            StageRunRepository runs,
            MapReading maps,
            DebtViews debts,
            CaseAccess access,
            Accounts accounts,
            StageNames names,
            Deadlines deadlines,
            MapWords words,
            Clock clock) {
        this.possible = possible;
        this.runs = runs;
        this.maps = maps;
        this.debts = debts;
        this.access = access;
        this.accounts = accounts;
        this.names = names;
        this.deadlines = deadlines;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FamilyView of(Family family, CurrentUser me) {
        Visibility visibility = Visibility.of(me);
        LivingMap map = maps.read(family.id(), visibility.statutory());
        List<StageRun> open = runs.openOfFamily(family.id()).stream()
                .filter(r -> !r.tier().isStatutoryServices() || visibility.statutory())
                .toList();
        boolean mayWork = access.mayWork(me, family.id());
        return new FamilyView(
                family.reference(),
                family.name(),
                possible.open(family.id()).isPresent(),
                mayWork,
                mayWork && visibility.mayRecordContacts(),
                mayWork && possible.withdrawable(family.id()).isPresent(),
                map.children().stream().map(c -> child(c, map, open)).toList(),
                open.stream().map(r -> stage(r, me, map.children())).toList(),
                debts.ofFamily(family.id(), me),
                FamilyMapViews.columns(map.items(), map.children(), column -> words.column(furthest(open), column)),
                FamilyMapViews.statements(map.statements(), words));
    }

    /** The tier of the help that is open, so that the map reads here as it does there. */
    private static Tier furthest(List<StageRun> open) {
        return open.stream().map(StageRun::tier).max(Comparator.naturalOrder()).orElse(Tier.EARLY_HELP);
    }

    private ChildLine child(Child child, LivingMap map, List<StageRun> open) {
        Optional<Scaling> last = map.scalings().stream()
                .filter(s ->
                        s.childId().equals(child.id()) && s.isOverall() && s.scorerKind() == Scaling.ScorerKind.SIGNER)
                .max(Comparator.comparing(Scaling::recordedAt));
        String place = open.stream()
                .filter(r -> r.childIds().contains(child.id()))
                .map(r -> names.stage(r.stage()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new ChildLine(
                child.id(),
                child.expectedDate() != null,
                child.name(),
                child.ageOn(LocalDate.now(clock)),
                map.impactOn(child.id()).map(i -> i.text()).orElse(null),
                last.map(s -> String.valueOf(s.number())).orElse(null),
                last.map(s -> name(s.scorer()) + ", " + s.givenOn().format(PlainDates.LONG))
                        .orElse(null),
                place.isEmpty() ? "Nothing open" : place);
    }

    private StageLine stage(StageRun run, CurrentUser me, List<Child> children) {
        return new StageLine(
                run.id(),
                names.stage(run.stage()),
                me.hasAnyRole(run.roles()),
                possible.mayGoOnTogether(run, me),
                run.assignee() == null ? roles(run) : name(run.assignee()),
                deadlines.inWords(run.dueOn()),
                run.dueOn().format(PlainDates.LONG),
                deadlines.standing(run.dueAt(), run.clockStartedAt()) == Deadlines.Standing.LATE ? "tc-late" : "",
                FamilyMapViews.names(run.childIds(), children));
    }

    private static String roles(StageRun run) {
        return run.roles().stream()
                .map(group -> Role.ofGroup(group).map(Role::label).orElse(group))
                .collect(Collectors.joining(" or "));
    }

    private String name(String username) {
        return accounts.find(username).map(CurrentUser::displayName).orElse(username);
    }
}
