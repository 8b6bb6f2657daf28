package org.threecolumns.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.casework.VisitReplay;
import org.threecolumns.journey.RecordingDebt;
import org.threecolumns.journey.RecordingDebtRepository;
import org.threecolumns.timeliness.Deadlines;
import org.threecolumns.timeliness.WorkingDays;

/** Writes the clocks of visits and recording debts down anew, a plan or debt at a time, as {@link ClockRebuild} does those of stages. */
@Service
class OtherClockRebuild {

    private static final int AT_ONCE = 100;

    private final VisitReplay plans;
    private final RecordingDebtRepository debts;
    private final OtherClocks clocks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    OtherClockRebuild(
            VisitReplay plans,
            RecordingDebtRepository debts,
            ClockRunRepository clocks,
            Deadlines deadlines,
            WorkingDays days,
            Clock clock,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.plans = plans;
        this.debts = debts;
        this.clocks = new OtherClocks(
                clocks, deadlines, new ClockEnding(clocks, days, clock.getZone(), (ended, on, item) -> {}));
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Said(OffsetDateTime startedAt, String delay, String by, OffsetDateTime at) {}

    void rebuild() {
        each(after -> plans.plansAfter(after, AT_ONCE), this::plan);
        each(after -> debts.idsAfter(after, AT_ONCE), this::debt);
    }

    private void each(LongFunction<List<Long>> after, LongConsumer one) {
        long last = 0;
        List<Long> next;
        while (!(next = after.apply(last)).isEmpty()) {
            next.forEach(id -> transactions.executeWithoutResult(status -> one.accept(id)));
            last = next.get(next.size() - 1);
        }
    }

    private void plan(long id) {
        jdbc.sql("select id from plan where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
        anew(OtherClocks.sourceOf(id), () -> plans.tell(id, clocks));
    }

    private void debt(long id) {
        jdbc.sql("select id from recording_debt where id = ? for update")
                .param(id)
                .query(Long.class)
                .single();
        RecordingDebt debt = debts.findById(id).orElseThrow();
        anew(OtherClocks.sourceOf(debt), () -> {
            clocks.opened(debt);
            if (debt.settledAt() != null) {
                clocks.settled(debt);
            }
        });
    }

    private void anew(String source, Runnable telling) {
        List<Said> said = jdbc.sql("select started_at, delay, delay_by, delay_at from clock_run"
                        + " where source = ? and delay is not null")
                .param(source)
                .query((rs, row) -> said(rs))
                .list();
        jdbc.sql("delete from clock_run where source = ?").param(source).update();
        telling.run();
        said.forEach(one -> jdbc.sql("update clock_run set delay = ?, delay_by = ?, delay_at = ?"
                        + " where source = ? and started_at = ?")
                .params(one.delay(), one.by(), one.at(), source, one.startedAt())
                .update());
    }

    private static Said said(ResultSet rs) throws SQLException {
        return new Said(
                rs.getObject(1, OffsetDateTime.class),
                rs.getString(2),
                rs.getString(3),
                rs.getObject(4, OffsetDateTime.class));
    }
}
