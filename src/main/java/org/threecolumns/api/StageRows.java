package org.threecolumns.api;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threecolumns.family.Family;
import org.threecolumns.journey.StageRun;
import org.threecolumns.timeliness.Deadlines;
import org.threecolumns.worklist.TaskRow;

/** Writes the lines of stage lists, with their due dates in words. */
@Component
class StageRows {

    private final Deadlines deadlines;

    StageRows(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    StageRow row(StageRun run, Family family) {
        return new StageRow(
                run.id(),
                run.stage(),
                family.reference(),
                family.name(),
                run.assignee(),
                run.roles(),
                run.dueOn(),
                run.dueAt(),
                inWords(run.dueOn()),
                run.dueWords());
    }

    StageRow row(TaskRow task) {
        return new StageRow(
                task.runId(),
                task.stage(),
                task.familyReference(),
                task.familyName(),
                task.assignee(),
                List.of(task.candidateGroups().split(",")),
                task.dueOn(),
                task.dueAt(),
                inWords(task.dueOn()),
                task.dueWords());
    }

    String inWords(LocalDate dueOn) {
        return dueOn == null ? null : deadlines.inWords(dueOn);
    }
}
