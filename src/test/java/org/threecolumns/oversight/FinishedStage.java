package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.journey.StageRun;
import org.threecolumns.journey.StageRunEnded;
import org.threecolumns.journey.StageRunRepository;

/** What one more finished stage writes for oversight: its clock ends and is counted, in a transaction of its own. */
@TestComponent
public class FinishedStage {

    private static final String COUNTED =
            """
            insert into figure_change (measure, happened_on, team, route, item, number)
            select concat('clock:', clock), cast(date_trunc('week', ended_on) as date), team, route,
              concat(case when outcome = 'MET' and in_time then 'i' when outcome = 'MET' then 'l' else 'x' end, took), count(*)
            from clock_run where outcome <> 'RUNNING' and id > ?
            group by clock, cast(date_trunc('week', ended_on) as date), team, route, outcome, in_time, took
            """;

    private final ClockKeeping keeping;
    private final StageRunRepository runs;
    private final FigureCounting counting;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private long counted;

    FinishedStage(
            ClockKeeping keeping,
            StageRunRepository runs,
            FigureCounting counting,
            JdbcClient jdbc,
            TransactionTemplate transactions,
            Clock clock) {
        this.keeping = keeping;
        this.runs = runs;
        this.counting = counting;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    public StageRun run(long id) {
        return runs.findById(id).orElseThrow();
    }

    public void finish(StageRun run) {
        transactions.executeWithoutResult(
                status -> keeping.ended(new StageRunEnded(run, StageRun.Status.SIGNED, LocalDate.now(clock), true)));
    }

    /** Counts clocks that were written by SQL, which no stage told of; by week, and the months that their Mondays are in. */
    public void countWritten() {
        jdbc.sql(COUNTED).param(counted).update();
        counted = jdbc.sql("select coalesce(max(id), 0) from clock_run")
                .query(Long.class)
                .single();
        counting.countAll();
    }
}
