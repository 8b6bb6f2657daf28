package org.threecolumns.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.family.ChildIds;
import org.threecolumns.oversight.PlainRecount.PlainClock;

/** Compares clocks and figures with a plain recount of the records. */
@TestComponent
public class LedgerCensus {

    private static final String LATE =
            """
            select id, run_id, team, source, started_at from clock_run where family_id = ? and (outcome = 'RUNNING' and due_at <= ?
            or outcome <> 'RUNNING' and in_time = false) order by id
            """;

    private final JdbcClient jdbc;
    private final FigureBook figures;
    private final FigureCounting counting;
    private final FigureRebuild rebuild;
    private final Delays delays;
    private final ScoreKeeping scores;

    /** Why people said that a clock is late, by its stage run or by what it runs for, the latest last. */
    private final Map<String, String> said = new LinkedHashMap<>();

    LedgerCensus(
            JdbcClient jdbc,
            FigureBook figures,
            FigureCounting counting,
            FigureRebuild rebuild,
            Delays delays,
            ScoreKeeping scores) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.counting = counting;
        this.rebuild = rebuild;
        this.delays = delays;
        this.scores = scores;
    }

    private record Late(long id, String key, String team) {}

    /** Somebody says why one of the family's clocks is late, or says it anew. */
    public boolean explain(long family, int choice, Instant now, CurrentUser by) {
        List<Late> late = jdbc.sql(LATE)
                .params(family, java.time.OffsetDateTime.ofInstant(now, java.time.ZoneOffset.UTC))
                .query((rs, row) -> new Late(rs.getLong(1), key(rs), rs.getString(3)))
                .list();
        if (late.isEmpty()) {
            return false;
        }
        Late one = late.get(choice % late.size());
        List<DelayReason> reasons = delays.reasons();
        String code = reasons.get(choice % reasons.size()).code();
        delays.because(List.of(one.id()), code, Set.of(one.team()), by);
        said.remove(one.key());
        said.put(one.key(), code);
        return true;
    }

    public void count() {
        counting.countAll();
    }

    public void rebuild() {
        rebuild.rebuild();
    }

    /** The latest number of each child beside the one before, as it was kept signature by signature or made anew. */
    public List<String> scores() {
        scores.keepAll();
        return jdbc.sql("select child_id, team, stage_run_id, number, number_before, moved, fell, given_on"
                        + " from child_score order by child_id")
                .query((rs, row) -> {
                    List<Object> all = new ArrayList<>();
                    for (int column = 1; column <= 8; column++) {
                        all.add(rs.getObject(column));
                    }
                    return all.toString();
                })
                .list();
    }

    /** Where the clocks of a family are not as its records say. */
    public List<String> wrongClocks(long family) {
        return wrongClocks("family_id = " + family);
    }

    /** Where any clock or figure is not as the records say. */
    public List<String> wrong() {
        scores.keepAll();
        List<String> wrong = new ArrayList<>(wrongClocks("family_id > 0"));
        PlainRecount plain = new PlainRecount(PlainRecords.read(jdbc, "1 = 1"));
        Map<PlainClock, String> late = new HashMap<>();
        plain.clocks.stream().filter(clock -> delayOf(clock) != null).forEach(clock -> late.put(clock, delayOf(clock)));
        Map<PlainOther, String> others = new HashMap<>();
        PlainOther.read(jdbc, "family_id > 0").forEach(other -> others.put(other, said.get(other.key())));
        Map<String, String> expected = plain.figures(late, others, PlainMinutes.read(jdbc));
        Map<String, String> actual = figures();
        Map<String, Integer> children = new TreeMap<>();
        plain.decisions.forEach(d ->
                children.merge(String.join(" ", d.stage(), d.route(), d.team(), d.on().toString()), 1, Integer::sum));
        Map<String, Integer> kept = new TreeMap<>();
        jdbc.sql("select stage, route, team, decided_on, count(*) from decision_child"
                        + " group by stage, route, team, decided_on")
                .query(rs -> {
                    String what = String.join(" ", rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4));
                    kept.put(what, rs.getInt(5));
                });
        if (!children.equals(kept)) {
            wrong.add("children decided about should be " + children + " and are " + kept);
        }
        expected.forEach((figure, counts) -> {
            if (!counts.equals(actual.get(figure))) {
                wrong.add(figure + " should be " + counts + " and is " + actual.get(figure));
            }
        });
        actual.keySet().stream()
                .filter(figure -> !expected.containsKey(figure))
                .forEach(figure -> wrong.add(figure + " should not be and is " + actual.get(figure)));
        return wrong;
    }

    /** What clocks had to stand, and how often: what was never there was not tested. */
    public Map<String, Integer> seen() {
        Map<String, Integer> seen = new TreeMap<>();
        jdbc.sql(
                        "select kind, route from stage_record where kind in ('CORRECTION', 'AUTHORISATION') or route = 'adjourned'")
                .query(rs -> {
                    seen.merge(rs.getString(1) + " " + rs.getString(2), 1, Integer::sum);
                });
        jdbc.sql("select distinct status from stage_run").query(rs -> {
            seen.merge(rs.getString(1), 1, Integer::sum);
        });
        new PlainRecount(PlainRecords.read(jdbc, "1 = 1"))
                .clocks.forEach(clock -> seen.merge(clock.runs.size() > 2 ? "many runs" : "few runs", 1, Integer::sum));
        jdbc.sql("select clock, outcome from clock_run where run_id is null").query(rs -> {
            seen.merge(rs.getString(1) + " " + rs.getString(2), 1, Integer::sum);
        });
        jdbc.sql("select booked_on from clock_run where stage = 'taf-review'").query(rs -> {
            seen.merge(rs.getString(1) == null ? "no day" : "a day", 1, Integer::sum);
        });
        jdbc.sql("select outcome, in_time, delay from clock_run").query(rs -> {
            seen.merge(rs.getString(1) + " " + rs.getObject(2), 1, Integer::sum);
            seen.merge(rs.getString(3) == null ? "not explained" : "explained", 1, Integer::sum);
        });
        return seen;
    }

    private List<String> wrongClocks(String families) {
        Map<String, String> actual = new TreeMap<>();
        jdbc.sql("select * from clock_run where " + families).query(rs -> {
            actual.put(
                    key(rs),
                    String.join(
                            " ",
                            rs.getString("clock"),
                            rs.getString("stage"),
                            "of J-" + rs.getLong("journey_id"),
                            "in run " + rs.getLong("run_id") + " of " + rs.getString("source"),
                            "for " + ChildIds.parse(rs.getString("child_ids")).ids(),
                            rs.getString("team") + " by " + rs.getString("route") + " with " + rs.getString("owner"),
                            "statutory " + rs.getBoolean("statutory"),
                            "from " + at(rs, "started_at") + " soon " + at(rs, "soon_at") + " due "
                                    + rs.getObject("due_on", LocalDate.class) + " " + at(rs, "due_at")
                                    + " booked " + rs.getObject("booked_on", LocalDate.class),
                            rs.getString("outcome") + " on " + rs.getObject("ended_on", LocalDate.class) + " after "
                                    + rs.getObject("took", Integer.class) + " in time "
                                    + rs.getObject("in_time", Boolean.class),
                            "because " + rs.getString("delay")));
        });
        List<String> wrong = new ArrayList<>();
        for (PlainClock clock : new PlainRecount(PlainRecords.read(jdbc, families)).clocks) {
            long last = clock.runs.get(clock.runs.size() - 1).id();
            compare(clock.words(delayOf(clock)), actual.remove("run " + last), wrong);
        }
        for (PlainOther other : PlainOther.read(jdbc, families)) {
            compare(other.words(said.get(other.key())), actual.remove(other.key()), wrong);
        }
        actual.values().forEach(more -> wrong.add("clock should not be: " + more));
        return wrong;
    }

    private static void compare(String expected, String found, List<String> wrong) {
        if (!expected.equals(found)) {
            wrong.add("clock should be\n  " + expected + " and is\n  " + found);
        }
    }

    private static String key(java.sql.ResultSet rs) throws java.sql.SQLException {
        long run = rs.getLong("run_id");
        return run > 0 ? "run " + run : rs.getString("source") + " since " + at(rs, "started_at");
    }

    private static Instant at(java.sql.ResultSet rs, String column) throws java.sql.SQLException {
        return PlainRecords.moment(rs, rs.findColumn(column));
    }

    private String delayOf(PlainClock clock) {
        List<String> runs = clock.runs.stream().map(run -> "run " + run.id()).toList();
        return said.entrySet().stream()
                .filter(one -> runs.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .reduce((before, after) -> after)
                .orElse(null);
    }

    private Map<String, String> figures() {
        Map<String, String> all = new TreeMap<>();
        List<String> measures = distinct("measure");
        List<String> teams = distinct("team");
        for (Grain grain : Grain.values()) {
            LocalDate from = grain.start(LocalDate.of(2025, 6, 1));
            LocalDate until = grain.start(LocalDate.of(2029, 6, 1));
            figures.read(new FigureQuestion(measures, grain, from, until, teams))
                    .forEach(figure -> all.put(
                            String.join(
                                    " ",
                                    figure.measure(),
                                    grain.name(),
                                    figure.period().toString(),
                                    figure.team(),
                                    figure.route()),
                            figure.counts().byItem().toString()));
        }
        return all;
    }

    private List<String> distinct(String column) {
        return jdbc.sql("select " + column + " from figure union select " + column + " from figure_change")
                .query(String.class)
                .list();
    }
}
