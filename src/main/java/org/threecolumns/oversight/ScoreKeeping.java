package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunEnded;
import org.threecolumns.journey.StageRunRepository;

/**
 * Keeps each child's latest overall number of a signer beside the one of the stage before. A signature only says that there is something
 * to keep; that is done every minute and whenever somebody looks, in the order of the signatures. A stage that was returned and is signed again is the same stage
 * still. The minutes that the stage took at the keyboard are counted with it.
 */
@Component
class ScoreKeeping {

    private static final int AT_ONCE = 200;

    private static final String GIVEN =
            """
            select child_id, number, given_on from scaling
            where stage_run_id = ? and scorer_kind = 'SIGNER' and statement_id is null and number is not null
            """;

    private static final String MOVE_ON =
            """
            update child_score set number_before = number where child_id = ? and not exists (
              select 1 from stage_run o join stage_run r on r.journey_id = o.journey_id and r.stage = o.stage
              and r.clock_started_at = o.clock_started_at where o.id = child_score.stage_run_id and r.id = ?)
            """;

    private static final String KEEP =
            """
            update child_score set number = :number, moved = :number - number_before,
              fell = coalesce(:number - number_before <= -2, false), team = :team, stage_run_id = :run, given_on = :on
            where child_id = :child
            """;

    private final JdbcClient jdbc;
    private final StageRunRepository runs;
    private final RecordingTimes recording;
    private final TransactionTemplate transactions;

    ScoreKeeping(JdbcClient jdbc, StageRunRepository runs, RecordingTimes recording, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.recording = recording;
        this.transactions = transactions;
    }

    private record Given(long child, int number, LocalDate on) {}

    private record Signed(long id, long run) {}

    @EventListener
    void ended(StageRunEnded ended) {
        if (ended.status() == StageRun.Status.SIGNED) {
            jdbc.sql("insert into score_due (stage_run_id) values (?)")
                    .param(ended.run().id())
                    .update();
        }
    }

    @Scheduled(
            initialDelayString = "${threecolumns.oversight.count-every:PT1M}",
            fixedDelayString = "${threecolumns.oversight.count-every:PT1M}")
    void keepAll() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> keepSome() == AT_ONCE));
        }
    }

    private int keepSome() {
        hold(jdbc);
        List<Signed> signed = jdbc.sql("select id, stage_run_id from score_due order by id fetch first " + AT_ONCE
                        + " rows only for update")
                .query((rs, row) -> new Signed(rs.getLong(1), rs.getLong(2)))
                .list();
        for (Signed one : signed) {
            StageRun run = runs.findById(one.run()).orElseThrow();
            given(run).forEach(given -> keep(run, given));
            recording.signed(run);
            jdbc.sql("delete from score_due where id = ?").param(one.id()).update();
        }
        return signed.size();
    }

    /** Whoever keeps numbers does it alone. */
    static void hold(JdbcClient jdbc) {
        jdbc.sql("select id from figure_turn where id = 4 for update")
                .query(Integer.class)
                .single();
    }

    private List<Given> given(StageRun run) {
        return jdbc.sql(GIVEN)
                .param(run.id())
                .query((rs, row) -> new Given(rs.getLong(1), rs.getInt(2), rs.getObject(3, LocalDate.class)))
                .list();
    }

    private void keep(StageRun run, Given given) {
        jdbc.sql(MOVE_ON).params(given.child(), run.id()).update();
        int kept = jdbc.sql(KEEP)
                .param("number", given.number())
                .param("team", run.roles().get(0))
                .param("run", run.id())
                .param("on", given.on())
                .param("child", given.child())
                .update();
        if (kept == 0) {
            jdbc.sql("insert into child_score (child_id, family_id, team, stage_run_id, number, given_on)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(given.child(), run.familyId(), run.roles().get(0))
                    .params(run.id(), given.number(), given.on())
                    .update();
        }
    }
}
