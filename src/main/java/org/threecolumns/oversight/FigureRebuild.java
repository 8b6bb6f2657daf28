package org.threecolumns.oversight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Makes all that managers see anew, from stage runs and records, while people work: clocks, decisions, numbers, figures, tests of forecasts. */
@Service
public class FigureRebuild {

    /** A migration leaves this row where what was there before it is to be made anew. */
    private static final int DUE = 3;

    private final ClockRebuild clocks;
    private final OtherClockRebuild others;
    private final ScoreRebuild scores;
    private final Trials trials;
    private final Recount recount;
    private final FigureCounting counting;
    private final JdbcClient jdbc;

    FigureRebuild(
            ClockRebuild clocks,
            OtherClockRebuild others,
            ScoreRebuild scores,
            Trials trials,
            Recount recount,
            FigureCounting counting,
            JdbcClient jdbc) {
        this.clocks = clocks;
        this.others = others;
        this.scores = scores;
        this.trials = trials;
        this.recount = recount;
        this.counting = counting;
        this.jdbc = jdbc;
    }

    /** @return how many clocks run and ran */
    public int rebuild() {
        clocks.rebuild();
        others.rebuild();
        scores.rebuild();
        recount.recount();
        counting.countAll();
        trials.testAnew();
        jdbc.sql("delete from figure_turn where id = " + DUE).update();
        return jdbc.sql("select count(*) from clock_run").query(Integer.class).single();
    }

    /** Fills what a database from before has left empty, even if a first clock began meanwhile. */
    public void fillIfEmpty() {
        boolean empty = !jdbc.sql(
                        "select 1 from stage_run r where r.id = (select id from stage_run where child_ids <> ''"
                                + " order by id fetch first 1 row only)"
                                + " and not exists (select 1 from clock_run c where c.journey_id = r.journey_id)")
                .query(Integer.class)
                .list()
                .isEmpty();
        boolean due = !jdbc.sql("select id from figure_turn where id = " + DUE)
                .query(Integer.class)
                .list()
                .isEmpty();
        if (empty || due) {
            rebuild();
        }
    }
}
