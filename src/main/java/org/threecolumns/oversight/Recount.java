package org.threecolumns.oversight;

import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.journey.DecisionTaken;
import org.threecolumns.journey.StageReplay;

/** Counts every figure anew, as of one moment: what people do meanwhile is counted beside it, once. */
@Service
class Recount {

    private static final int AT_ONCE = 1000;
    private static final int TRIES = 5;

    private static final String CLOCKS =
            """
            insert into figure_change (measure, happened_on, team, route, item, number)
            select concat('clock:', clock), ended_on, team, route, concat(case
              when outcome = 'MET' and in_time then 'i' when outcome = 'MET' then 'l' when in_time then 'x' else 'y' end, took),
              count(*)
            from clock_run where outcome <> 'RUNNING' group by clock, ended_on, team, route, outcome, in_time, took
            """;

    private static final String DELAYS =
            """
            insert into figure_change (measure, happened_on, team, route, item, number)
            select concat('delay:', clock), due_on, team, route, delay, count(*)
            from clock_run where delay is not null group by clock, due_on, team, route, delay
            """;

    private static final String MINUTES =
            """
            insert into figure_change (measure, happened_on, team, route, item, number)
            select concat('minutes:', stage), ended_on, team, '-', concat(form_version, 'm', minutes), count(*)
            from recording_time where ended_on is not null group by stage, ended_on, team, form_version, minutes
            """;

    private final StageReplay replay;
    private final DecisionCounting decisions;
    private final JdbcClient jdbc;
    private final TransactionTemplate moment;

    Recount(StageReplay replay, DecisionCounting decisions, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.replay = replay;
        this.decisions = decisions;
        this.jdbc = jdbc;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Somebody who counts changes in at the same moment may come in between; then it begins again. */
    void recount() {
        for (int tried = 1; ; tried++) {
            try {
                moment.executeWithoutResult(status -> countAnew());
                return;
            } catch (ConcurrencyFailureException e) {
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    private void countAnew() {
        jdbc.sql("select id from figure_turn where id = 1 for update")
                .query(Integer.class)
                .single();
        jdbc.sql("delete from figure").update();
        jdbc.sql("delete from figure_change").update();
        jdbc.sql(CLOCKS).update();
        jdbc.sql(DELAYS).update();
        jdbc.sql(MINUTES).update();
        StageReplay.Listener counting = new StageReplay.Listener() {
            @Override
            public void decided(DecisionTaken decided) {
                decisions.count(decided);
            }
        };
        long after = 0;
        List<Long> next;
        while (!(next = replay.journeysAfter(after, AT_ONCE)).isEmpty()) {
            next.forEach(journey -> replay.tell(journey, counting));
            after = next.get(next.size() - 1);
        }
    }
}
