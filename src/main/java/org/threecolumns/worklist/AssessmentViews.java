package org.threecolumns.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.casework.Checkpoint;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.Family;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.timeliness.Deadlines;

/** The assessment that a checkpoint is about, as a manager needs it at a glance. */
@Component
class AssessmentViews {

    private final StageRunRepository runs;
    private final FamilyRepository families;
    private final ChildRepository children;
    private final Accounts accounts;
    private final Deadlines deadlines;
    private final Clock clock;

    AssessmentViews(
            StageRunRepository runs,
            FamilyRepository families,
            ChildRepository children,
            Accounts accounts,
            Deadlines deadlines,
            Clock clock) {
        this.runs = runs;
        this.families = families;
        this.children = children;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    record AssessmentView(
            String familyReference,
            String familyName,
            String children,
            String since,
            String due,
            String dueOn,
            String who,
            boolean open) {}

    AssessmentView of(Checkpoint checkpoint) {
        StageRun run = runs.findById(checkpoint.stageRunId()).orElseThrow();
        Family family = families.findById(run.familyId()).orElseThrow();
        return new AssessmentView(
                family.reference(),
                family.name(),
                children.ofFamily(family.id()).stream()
                        .filter(c -> run.childIds().contains(c.id()))
                        .map(Child::givenName)
                        .collect(Collectors.joining(", ")),
                LocalDate.ofInstant(run.clockStartedAt(), clock.getZone()).format(PlainDates.LONG),
                deadlines.inWords(run.dueOn()),
                run.dueOn().format(PlainDates.LONG),
                run.assignee() == null
                        ? TaskViews.roles(run.candidateGroups())
                        : accounts.find(run.assignee())
                                .map(CurrentUser::displayName)
                                .orElse(run.assignee()),
                run.isOpen());
    }
}
