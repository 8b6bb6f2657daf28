package org.threecolumns.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threecolumns.access.Accounts;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.casework.Checkpoint;
import org.threecolumns.casework.CheckpointOpen;
import org.threecolumns.casework.Checkpoints;
import org.threecolumns.family.PlainDates;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRun;
import org.threecolumns.timeliness.Deadlines;

/** Puts checkpoints of assessments into words. */
@Component
class CheckpointViews {

    private final Checkpoints checkpoints;
    private final Accounts accounts;
    private final StageNames names;
    private final Deadlines deadlines;
    private final Clock clock;

    CheckpointViews(Checkpoints checkpoints, Accounts accounts, StageNames names, Deadlines deadlines, Clock clock) {
        this.checkpoints = checkpoints;
        this.accounts = accounts;
        this.names = names;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A line of the list of those that wait. */
    record Waiting(
            long id, String name, String familyReference, String familyName, String due, String dueOn, boolean late) {}

    /** @param looked who looked and when, in words; null where nobody has */
    record CheckpointView(long id, String name, String due, String dueOn, boolean late, String looked, String words) {}

    Waiting waiting(CheckpointOpen open) {
        return new Waiting(
                open.id(),
                names.stage(open.name()),
                open.familyReference(),
                open.familyName(),
                deadlines.inWords(open.dueOn()),
                open.dueOn().format(PlainDates.LONG),
                isLate(open.dueOn()));
    }

    List<CheckpointView> of(StageRun run) {
        return checkpoints.ofEpisode(run.episodeId()).stream()
                .filter(c -> c.stageRunId().equals(run.id()))
                .map(this::of)
                .toList();
    }

    CheckpointView of(Checkpoint c) {
        return new CheckpointView(
                c.id(),
                names.stage(c.name()),
                deadlines.inWords(c.dueOn()),
                c.dueOn().format(PlainDates.LONG),
                !c.isLookedAt() && isLate(c.dueOn()),
                c.isLookedAt() ? looked(c) : null,
                c.viewWords());
    }

    private String looked(Checkpoint c) {
        String who = accounts.find(c.lookedBy()).map(CurrentUser::displayName).orElse(c.lookedBy());
        return who + " on " + LocalDate.ofInstant(c.lookedAt(), clock.getZone()).format(PlainDates.LONG);
    }

    private boolean isLate(LocalDate dueOn) {
        return dueOn.isBefore(LocalDate.now(clock));
    }
}
