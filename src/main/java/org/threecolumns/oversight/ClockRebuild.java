package org.threecolumns.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.journey.DecisionTaken;
import org.threecolumns.journey.JourneyEnded;
import org.threecolumns.journey.NextMeetings;
import org.threecolumns.journey.StageReplay;
import org.threecolumns.journey.StageRunEnded;
import org.threecolumns.journey.StageRunOpened;
import org.threecolumns.timeliness.Deadlines;
import org.threecolumns.timeliness.WorkingDays;

/**
 * Writes the clocks and decisions of every journey down anew, a journey at a time: its open runs and the journey itself are held
 * for that moment, so that whoever ends or opens a stage comes before or after. Reasons of delay were typed by people and go over to the new rows.
 */
@Service
class ClockRebuild {

    private static final int AT_ONCE = 100;

    private final StageReplay replay;
    private final ClockLedger ledger;
    private final DecisionKeeping decisions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    ClockRebuild(
            StageReplay replay,
            ClockRunRepository clocks,
            DecisionKeeping decisions,
            Deadlines deadlines,
            NextMeetings meetings,
            WorkingDays days,
            Clock clock,
            JdbcClient jdbc,
            TransactionTemplate transactions) {
        this.replay = replay;
        this.decisions = decisions;
        this.ledger = new ClockLedger(
                clocks, deadlines, meetings, new ClockEnding(clocks, days, clock.getZone(), (ended, on, item) -> {}));
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Said(long runId, String delay, String by, OffsetDateTime at) {}

    void rebuild() {
        long after = 0;
        List<Long> next;
        while (!(next = replay.journeysAfter(after, AT_ONCE)).isEmpty()) {
            next.forEach(journey -> transactions.executeWithoutResult(status -> rebuild(journey)));
            after = next.get(next.size() - 1);
        }
    }

    private void rebuild(long journey) {
        hold("select id from stage_run where journey_id = ? and status = 'OPEN' order by id for update", journey);
        hold("select id from journey where id = ? for update", journey);
        List<Said> said = jdbc.sql("select run_id, delay, delay_by, delay_at from clock_run"
                        + " where journey_id = ? and delay is not null")
                .param(journey)
                .query((rs, row) -> said(rs))
                .list();
        jdbc.sql("delete from clock_run where journey_id = ?").param(journey).update();
        jdbc.sql("delete from decision_child where stage_run_id in (select id from stage_run where journey_id = ?)")
                .param(journey)
                .update();
        replay.tell(journey, new Writing(ledger, decisions));
        said.forEach(this::sayAgain);
    }

    private void hold(String rows, long journey) {
        jdbc.sql(rows).param(journey).query(Long.class).list();
    }

    private void sayAgain(Said said) {
        jdbc.sql("update clock_run set delay = ?, delay_by = ?, delay_at = ? where run_id = ?")
                .params(said.delay(), said.by(), said.at(), said.runId())
                .update();
    }

    private static Said said(ResultSet rs) throws SQLException {
        return new Said(rs.getLong(1), rs.getString(2), rs.getString(3), rs.getObject(4, OffsetDateTime.class));
    }

    /** Writes down what it hears; how often it happened is counted later, see {@link Recount}. */
    private record Writing(ClockLedger ledger, DecisionKeeping decisions) implements StageReplay.Listener {

        @Override
        public void opened(StageRunOpened opened) {
            ledger.opened(opened);
        }

        @Override
        public void ended(StageRunEnded ended) {
            ledger.ended(ended);
        }

        @Override
        public void decided(DecisionTaken decided) {
            decisions.decided(decided);
        }

        @Override
        public void journeyEnded(JourneyEnded ended) {
            ledger.journeyEnded(ended);
        }
    }
}
