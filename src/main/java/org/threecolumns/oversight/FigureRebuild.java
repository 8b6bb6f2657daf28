package org.threecolumns.oversight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Makes clocks and figures anew, from stage runs and records, while people work. */
@Service
public class FigureRebuild {

    private final ClockRebuild clocks;
    private final Recount recount;
    private final FigureCounting counting;
    private final JdbcClient jdbc;

    FigureRebuild(ClockRebuild clocks, Recount recount, FigureCounting counting, JdbcClient jdbc) {
        this.clocks = clocks;
        this.recount = recount;
        this.counting = counting;
        this.jdbc = jdbc;
    }

    /** @return how many clocks run and ran */
    public int rebuild() {
        clocks.rebuild();
        recount.recount();
        counting.countAll();
        return jdbc.sql("select count(*) from clock_run").query(Integer.class).single();
    }

    /** Fills what a database from before there were clocks has left empty, even if a first clock began meanwhile. */
    public void fillIfEmpty() {
        boolean empty = !jdbc.sql(
                        "select 1 from stage_run r where r.id = (select id from stage_run where child_ids <> ''"
                                + " order by id fetch first 1 row only)"
                                + " and not exists (select 1 from clock_run c where c.journey_id = r.journey_id)")
                .query(Integer.class)
                .list()
                .isEmpty();
        if (empty) {
            rebuild();
        }
    }
}
