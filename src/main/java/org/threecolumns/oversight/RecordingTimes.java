package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.FormVersions;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunRepository;
import org.threecolumns.worklist.TypingKept;

/**
 * Counts in how many minutes something was kept in a stage, so that a form that costs much time is found. A minute counts once, whoever
 * writes, and nobody is named. A stage counts when it is signed.
 */
@Component
class RecordingTimes {

    /** Minutes have no way by which a child came. */
    static final String NO_ROUTE = "-";

    private final JdbcClient jdbc;
    private final StageRunRepository runs;
    private final FormVersions versions;
    private final FigureBook figures;
    private final Clock clock;

    RecordingTimes(JdbcClient jdbc, StageRunRepository runs, FormVersions versions, FigureBook figures, Clock clock) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.versions = versions;
        this.figures = figures;
        this.clock = clock;
    }

    private record Counted(String stage, String team, int version, int minutes) {}

    @EventListener
    void kept(TypingKept kept) {
        OffsetDateTime minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
        Optional<OffsetDateTime> last = jdbc.sql("select last_minute from recording_time where stage_run_id = ?")
                .param(kept.runId())
                .query(OffsetDateTime.class)
                .optional();
        if (last.isEmpty()) {
            begin(runs.findById(kept.runId()).orElseThrow(), minute);
        } else if (last.get().isBefore(minute)) {
            jdbc.sql("update recording_time set minutes = minutes + 1, last_minute = ? where stage_run_id = ?")
                    .params(minute, kept.runId())
                    .update();
        }
    }

    private void begin(StageRun run, OffsetDateTime minute) {
        jdbc.sql("insert into recording_time (stage_run_id, stage, team, form_version, minutes, last_minute)"
                        + " values (?, ?, ?, ?, 1, ?)")
                .params(run.id(), run.stage(), run.roles().get(0), versions.newest(run.formKey()), minute)
                .update();
    }

    /** Counts a stage that was signed; part of the transaction in which {@link ScoreKeeping} comes to it. */
    void signed(StageRun run) {
        LocalDate on = LocalDate.ofInstant(run.endedAt(), clock.getZone());
        jdbc.sql("select stage, team, form_version, minutes from recording_time where stage_run_id = ?")
                .param(run.id())
                .query((rs, row) -> new Counted(rs.getString(1), rs.getString(2), rs.getInt(3), rs.getInt(4)))
                .optional()
                .ifPresent(counted -> count(run, counted, on));
    }

    private void count(StageRun run, Counted counted, LocalDate on) {
        jdbc.sql("update recording_time set ended_on = ? where stage_run_id = ?")
                .params(on, run.id())
                .update();
        String item = Measures.minutes(counted.version(), counted.minutes());
        figures.count(Measures.MINUTES + counted.stage(), on, counted.team(), NO_ROUTE, item, 1);
    }
}
