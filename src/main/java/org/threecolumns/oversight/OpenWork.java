package org.threecolumns.oversight;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.journey.NextMeetings;

/** What stands open now, counted by stage, team and person from the clocks that run. */
@Service
class OpenWork {

    private static final String COUNTED =
            """
            select coalesce(r.stage, c.stage), c.team, coalesce(r.assignee, c.owner), count(*),
              sum(case when c.due_at <= :now then 1 else 0 end),
              sum(case when c.due_at > :now and c.soon_at <= :now then 1 else 0 end),
              sum(case when c.due_at <= :now and c.delay is null then 1 else 0 end),
              sum(case when r.act_now_id is not null then 1 else 0 end),
              sum(case when r.stage in (:meetings) and c.booked_on is null then 1 else 0 end)
            from clock_run c left join stage_run r on r.id = c.run_id
            where c.outcome = 'RUNNING' and c.team in (:teams)
            group by coalesce(r.stage, c.stage), c.team, coalesce(r.assignee, c.owner)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param assignee null where nobody has taken it
     * @param soon due soon, that is past the share of its limit at which people are reminded, and not late
     * @param unexplained late, and nobody has said why
     * @param actNow begun by an act now
     * @param notBooked meetings for which no day was named
     */
    record Cell(
            String stage,
            String team,
            String assignee,
            int open,
            int late,
            int soon,
            int unexplained,
            int actNow,
            int notBooked) {

        int onTime() {
            return open - late - soon;
        }
    }

    @Transactional(readOnly = true)
    List<Cell> of(Collection<String> teams) {
        return jdbc.sql(COUNTED)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("teams", teams)
                .param("meetings", NextMeetings.stages())
                .query((rs, row) -> new Cell(
                        rs.getString(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getInt(4),
                        rs.getInt(5),
                        rs.getInt(6),
                        rs.getInt(7),
                        rs.getInt(8),
                        rs.getInt(9)))
                .list();
    }

    /** Recording debts that nobody has settled yet, in all families: whoever acted may belong to any team. */
    @Transactional(readOnly = true)
    int debts() {
        return jdbc.sql("select count(*) from recording_debt where settled_at is null")
                .query(Integer.class)
                .single();
    }
}
