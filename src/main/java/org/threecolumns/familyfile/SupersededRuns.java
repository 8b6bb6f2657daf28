package org.threecolumns.familyfile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildIds;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.journey.StageNames;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;

/** Stages that ended unsigned because a decision took their place, and which decision that was. */
@Component
class SupersededRuns {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private final StageRunRepository runs;
    private final StageRecordRepository records;
    private final ChildRepository children;
    private final StageNames names;
    private final Clock clock;

    SupersededRuns(
            StageRunRepository runs,
            StageRecordRepository records,
            ChildRepository children,
            StageNames names,
            Clock clock) {
        this.runs = runs;
        this.records = records;
        this.children = children;
        this.names = names;
        this.clock = clock;
    }

    /** @param recordId the record to open, or null where the reader may not */
    record Superseded(Long runId, ChildIds children, Instant at, String what, Long recordId) {}

    List<Superseded> ofEpisode(long episodeId, CurrentUser me) {
        List<StageRun> ended = runs.findByEpisodeIdOrderById(episodeId).stream()
                .filter(run -> run.status() == StageRun.Status.SUPERSEDED && maySee(run.tier(), me))
                .toList();
        if (ended.isEmpty()) {
            return List.of();
        }
        Map<Long, StageRecord> seen = records.ofEpisode(episodeId).stream()
                .filter(r -> maySee(r.tier(), me))
                .collect(Collectors.toMap(StageRecord::id, Function.identity()));
        return ended.stream()
                .map(run -> of(run, seen.get(run.endedByRecordId())))
                .toList();
    }

    private Superseded of(StageRun run, StageRecord by) {
        String how = by == null ? names.status(run.status()) : "Superseded by " + named(by);
        return new Superseded(
                run.id(), run.childIds(), run.endedAt(), about(run) + ": " + how, by == null ? null : by.id());
    }

    /** In words, such as "Child in need plan for Poppy". */
    List<String> endedBy(StageRecord record, CurrentUser me) {
        return runs.findByEpisodeIdOrderById(record.episodeId()).stream()
                .filter(run -> record.id().equals(run.endedByRecordId())
                        && run.status() == StageRun.Status.SUPERSEDED
                        && maySee(run.tier(), me))
                .map(this::about)
                .toList();
    }

    private String named(StageRecord by) {
        LocalDate on = LocalDate.ofInstant(by.signedAt(), clock.getZone());
        return names.stage(by.stage()) + ", " + on.format(DAY);
    }

    private String about(StageRun run) {
        String of = children.ofFamily(run.familyId()).stream()
                .filter(c -> run.childIds().contains(c.id()))
                .map(Child::givenName)
                .collect(Collectors.joining(" and "));
        return names.stage(run.stage()) + (of.isEmpty() ? "" : " for " + of);
    }

    private static boolean maySee(Tier tier, CurrentUser me) {
        return !tier.isStatutoryServices() || Visibility.of(me).statutory();
    }
}
