package org.threecolumns.worklist;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Role;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.StageNames;
import org.threecolumns.timeliness.Deadlines;

/** Puts an open stage into the words of a list. */
@Component
class TaskViews {

    private final StageNames names;
    private final Deadlines deadlines;
    private final Accounts accounts;

    TaskViews(StageNames names, Deadlines deadlines, Accounts accounts) {
        this.names = names;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    /** @param standing {@code tc-late}, {@code tc-soon} or nothing: how the due date is shown */
    record TaskView(
            long runId,
            String stage,
            String familyReference,
            String familyName,
            String who,
            String due,
            String dueOn,
            String standing) {}

    TaskView of(TaskRow row) {
        String who = row.assignee() == null
                ? roles(row.candidateGroups())
                : accounts.find(row.assignee()).map(CurrentUser::displayName).orElse(row.assignee());
        return new TaskView(
                row.runId(),
                names.stage(row.stage()),
                row.familyReference(),
                row.familyName(),
                who,
                deadlines.inWords(row.dueOn()),
                row.dueOn().format(PlainDates.LONG),
                standing(deadlines.standing(row.dueAt(), row.clockStartedAt())));
    }

    static String standing(Deadlines.Standing standing) {
        return switch (standing) {
            case LATE -> "tc-late";
            case DUE_SOON -> "tc-soon";
            case ON_TIME -> "";
        };
    }

    static String roles(String groups) {
        return Arrays.stream(groups.split(","))
                .map(group -> Role.ofGroup(group).map(Role::label).orElse(group))
                .collect(Collectors.joining(" or "));
    }
}
