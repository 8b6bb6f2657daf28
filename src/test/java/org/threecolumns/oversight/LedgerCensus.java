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
            select id, run_id, team from clock_run where family_id = ? and (outcome = 'RUNNING' and due_at <= ?
            or outcome <> 'RUNNING' and in_time = false) order by id
            """;

    private final JdbcClient jdbc;
    private final FigureBook figures;
    private final FigureCounting counting;
    private final FigureRebuild rebuild;
    private final Delays delays;

    /** Why people said that the clock of a stage run is late, the latest last. */
    private final Map<Long, String> said = new LinkedHashMap<>();

    LedgerCensus(JdbcClient jdbc, FigureBook figures, FigureCounting counting, FigureRebuild rebuild, Delays delays) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.counting = counting;
        this.rebuild = rebuild;
        this.delays = delays;
    }

    private record Late(long id, long run, String team) {}

    /** Somebody says why one of the family's clocks is late, or says it anew. */
    public boolean explain(long family, int choice, Instant now, CurrentUser by) {
        List<Late> late = jdbc.sql(LATE)
                .params(family, java.time.OffsetDateTime.ofInstant(now, java.time.ZoneOffset.UTC))
                .query((rs, row) -> new Late(rs.getLong(1), rs.getLong(2), rs.getString(3)))
                .list();
        if (late.isEmpty()) {
            return false;
        }
        Late one = late.get(choice % late.size());
        List<DelayReason> reasons = delays.reasons();
        String code = reasons.get(choice % reasons.size()).code();
        delays.because(List.of(one.id()), code, Set.of(one.team()), by);
        said.remove(one.run());
        said.put(one.run(), code);
        return true;
    }

    public void count() {
        counting.countAll();
    }

    public void rebuild() {
        rebuild.rebuild();
    }

    /** Where the clocks of a family are not as its records say. */
    public List<String> wrongClocks(long family) {
        return wrongClocks("family_id = " + family);
    }

    /** Where any clock or figure is not as the records say. */
    public List<String> wrong() {
        List<String> wrong = new ArrayList<>(wrongClocks("1 = 1"));
        PlainRecount plain = new PlainRecount(PlainRecords.read(jdbc, "1 = 1"));
        Map<PlainClock, String> late = new HashMap<>();
        plain.clocks.stream().filter(clock -> delayOf(clock) != null).forEach(clock -> late.put(clock, delayOf(clock)));
        Map<String, String> expected = plain.figures(late);
        Map<String, String> actual = figures();
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
        jdbc.sql("select outcome, in_time, delay from clock_run").query(rs -> {
            seen.merge(rs.getString(1) + " " + rs.getObject(2), 1, Integer::sum);
            seen.merge(rs.getString(3) == null ? "not explained" : "explained", 1, Integer::sum);
        });
        return seen;
    }

    private List<String> wrongClocks(String families) {
        Map<Long, String> actual = new TreeMap<>();
        jdbc.sql("select * from clock_run where " + families).query(rs -> {
            actual.put(
                    rs.getLong("run_id"),
                    String.join(
                            " ",
                            rs.getString("clock"),
                            rs.getString("stage"),
                            "of J-" + rs.getLong("journey_id"),
                            "in run " + rs.getLong("run_id") + " of " + rs.getString("source"),
                            "for " + ChildIds.parse(rs.getString("child_ids")).ids(),
                            rs.getString("team") + " by " + rs.getString("route"),
                            "statutory " + rs.getBoolean("statutory"),
                            "from " + at(rs, "started_at") + " soon " + at(rs, "soon_at") + " due "
                                    + rs.getObject("due_on", LocalDate.class) + " " + at(rs, "due_at"),
                            rs.getString("outcome") + " on " + rs.getObject("ended_on", LocalDate.class) + " after "
                                    + rs.getObject("took", Integer.class) + " in time "
                                    + rs.getObject("in_time", Boolean.class),
                            "because " + rs.getString("delay")));
        });
        List<String> wrong = new ArrayList<>();
        for (PlainClock clock : new PlainRecount(PlainRecords.read(jdbc, families)).clocks) {
            String expected = clock.words(delayOf(clock));
            String found = actual.remove(clock.runs.get(clock.runs.size() - 1).id());
            if (!expected.equals(found)) {
                wrong.add("clock should be\n  " + expected + " and is\n  " + found);
            }
        }
        actual.values().forEach(more -> wrong.add("clock should not be: " + more));
        return wrong;
    }

    private static Instant at(java.sql.ResultSet rs, String column) throws java.sql.SQLException {
        return PlainRecords.moment(rs, rs.findColumn(column));
    }

    private String delayOf(PlainClock clock) {
        List<Long> runs = clock.runs.stream().map(PlainRecords.Run::id).toList();
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
