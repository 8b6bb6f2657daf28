package org.threecolumns.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.Role;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.StageNames;
import org.threecolumns.timeliness.Deadlines;

/** Puts the open stages of a page into the words of a list. */
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

    /**
     * @param standing {@code tc-late}, {@code tc-soon} or nothing: how the due date is shown
     * @param why how the due date came about, said of what is late
     * @param lookers who else looks at it now; null when nobody does
     */
    public record TaskView(
            long runId,
            String stage,
            String familyReference,
            String familyName,
            List<TaskRow.NamedChild> children,
            String who,
            boolean taken,
            String due,
            String dueOn,
            String standing,
            String why,
            String score,
            boolean urgent,
            String lookers) {}

    List<TaskView> of(List<TaskRow> rows) {
        Map<String, String> people = accounts.names(rows.stream()
                .flatMap(row -> Stream.concat(Stream.ofNullable(row.assignee()), row.lookers().stream()))
                .distinct()
                .toList());
        return rows.stream().map(row -> of(row, people)).toList();
    }

    private TaskView of(TaskRow row, Map<String, String> people) {
        Deadlines.Standing standing = deadlines.standing(row.dueAt(), row.clockStartedAt());
        return new TaskView(
                row.runId(),
                names.stage(row.stage()),
                row.familyReference(),
                row.familyName(),
                row.children(),
                row.assignee() == null ? roles(row.candidateGroups()) : people.get(row.assignee()),
                row.assignee() != null,
                deadlines.inWords(row.dueOn()),
                row.dueOn().format(PlainDates.LONG),
                standing(standing),
                standing == Deadlines.Standing.LATE ? row.dueWords() : null,
                row.score() == null ? "none yet" : row.score().toString(),
                row.urgent(),
                row.lookers().isEmpty()
                        ? null
                        : row.lookers().stream().map(people::get).collect(Collectors.joining(", ")));
    }

    static String standing(Deadlines.Standing standing) {
        return switch (standing) {
            case LATE -> "tc-late";
            case DUE_SOON -> "tc-soon";
            case ON_TIME -> "";
        };
    }

    static String roles(String groups) {
        return Arrays.stream(groups.split(",")).map(TaskViews::role).collect(Collectors.joining(" or "));
    }

    static String role(String group) {
        return Role.ofGroup(group).map(Role::label).orElse(group);
    }
}
