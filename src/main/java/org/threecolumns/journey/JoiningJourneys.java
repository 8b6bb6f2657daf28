package org.threecolumns.journey;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.ChildIds;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/**
 * Siblings whose ways parted go on together once both stand at the same step: one meeting, one plan, one record. The step of the
 * one journey ends as superseded by the record of joining, and its children are added to the other.
 */
@Service
public class JoiningJourneys {

    private static final int LONGEST = 4000;

    private final StageRunRepository runs;
    private final JourneyChildRepository travellers;
    private final SideBranches beside;
    private final Superseding superseding;
    private final RecordChain chain;
    private final OpenTasks lists;
    private final Clock clock;

    JoiningJourneys(
            StageRunRepository runs,
            JourneyChildRepository travellers,
            SideBranches beside,
            Superseding superseding,
            RecordChain chain,
            OpenTasks lists,
            Clock clock) {
        this.runs = runs;
        this.travellers = travellers;
        this.beside = beside;
        this.superseding = superseding;
        this.chain = chain;
        this.lists = lists;
        this.clock = clock;
    }

    /** The open stages that this one could go on together with. */
    @Transactional(readOnly = true)
    public List<StageRun> possible(StageRun run) {
        return runs.openOfEpisode(run.episodeId()).stream()
                .filter(other -> isSameStepElsewhere(run, other))
                .toList();
    }

    /** @return what is missing; empty when the children of {@code run} go on with those of {@code other} */
    @Transactional
    public List<FieldError> join(StageRun run, long otherRunId, String why, String username) {
        Optional<StageRun> other = runs.findById(otherRunId).filter(o -> isSameStepElsewhere(run, o));
        if (other.isEmpty()) {
            return List.of(new FieldError(
                    "other", "not-the-same-step", "Choose a stage of the same kind that is open for this family"));
        }
        if (Words.isBlank(why) || why.length() > LONGEST) {
            return List.of(new FieldError(
                    "why", "blank", "Say why they go on together, in " + LONGEST + " characters or fewer"));
        }
        StageRecord record = record(run, other.get(), Words.clean(why), username);
        ChildIds joining = run.childIds();
        travellers.leave(run.journeyId(), joining.ids(), clock.instant(), "joined");
        superseding.supersede(record, joining, open -> isOnMainWayOf(open, run));
        takeAlong(other.get(), joining);
        return List.of();
    }

    private void takeAlong(StageRun other, ChildIds joining) {
        List<Long> there = travellers.travelling(other.journeyId()).stream()
                .map(JourneyChild::childId)
                .toList();
        joining.ids().stream()
                .filter(child -> !there.contains(child))
                .forEach(child ->
                        travellers.save(new JourneyChild(null, other.journeyId(), child, clock.instant(), null, null)));
        runs.openOfEpisode(other.episodeId()).stream()
                .filter(open -> isOnMainWayOf(open, other))
                .forEach(open -> lists.about(open.id(), both(open.childIds(), joining)));
    }

    private StageRecord record(StageRun run, StageRun other, String why, String username) {
        return chain.append(new UnsignedRecord(
                run.familyId(),
                run.episodeId(),
                other.journeyId(),
                null,
                StageRecord.Kind.JOURNEYS_JOINED,
                "journeys-joined",
                null,
                null,
                run.childIds(),
                null,
                run.tier(),
                clock.instant(),
                username,
                SignedContent.json(Map.of("stage", run.stage(), "why", why))));
    }

    /** What runs beside a journey, such as the discussion after an act now, carries nobody on. */
    private boolean isSameStepElsewhere(StageRun run, StageRun other) {
        return run.isOpen()
                && other.isOpen()
                && other.episodeId().equals(run.episodeId())
                && other.stage().equals(run.stage())
                && other.kind() == StageRun.Kind.STAGE
                && !other.journeyId().equals(run.journeyId())
                && !beside.isBeside(run)
                && !beside.isBeside(other);
    }

    /** Beside the stage itself, what runs in parallel to it: core groups beside the review conference. */
    private static boolean isOnMainWayOf(StageRun open, StageRun run) {
        return open.journeyId().equals(run.journeyId())
                && open.scopeInstanceId().equals(run.scopeInstanceId())
                && !JourneyKeys.TELL_REFERRER.equals(open.stage());
    }

    private static ChildIds both(ChildIds some, ChildIds others) {
        return ChildIds.of(
                Stream.concat(some.ids().stream(), others.ids().stream()).toList());
    }
}
