package org.threecolumns.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Visibility;

/** Counts flows and stocks of children, and lists the children behind each number. */
@Service
class FlowReading {

    static final int PAGE = 25;

    private static final String COUNTED =
            "count(*), coalesce(sum(hit), 0) from (select x.%1$s as day_of, case when %2$s then 1 else 0 end as hit from %3$s x where %4$s%5$s) n";

    private static final String BETWEEN = " and x.%s between :from and :until";

    private final JdbcClient jdbc;
    private final FigureBook figures;
    private final Clock clock;

    FlowReading(JdbcClient jdbc, FigureBook figures, Clock clock) {
        this.jdbc = jdbc;
        this.figures = figures;
        this.clock = clock;
    }

    /** @param hits how many of {@code all} it is true of */
    record Tally(int all, int hits) {

        static final Tally NONE = new Tally(0, 0);

        Tally and(Tally more) {
            return new Tally(all + more.all, hits + more.hits);
        }
    }

    /** A child behind a number; names are null where the reader may not see the restricted family. */
    record FlowChild(long id, LocalDate on, String name, String reference, String family) {}

    /** By the first day of each week or month in which there was anything. */
    @Transactional(readOnly = true)
    Map<LocalDate, Tally> over(Flow flow, Period period, Collection<String> teams) {
        return flow.decision() == null ? counted(flow, period, teams) : decided(flow.decision(), period, teams);
    }

    private Map<LocalDate, Tally> decided(Flow.Decision decision, Period period, Collection<String> teams) {
        Map<LocalDate, Tally> over = new TreeMap<>();
        figures.read(new FigureQuestion(
                        List.of(Measures.decision(decision.stage())),
                        period.grain(),
                        period.from(),
                        period.until(),
                        teams))
                .forEach(figure -> over.merge(
                        figure.period(),
                        new Tally(
                                figure.counts().total(item -> true),
                                figure.counts().of(decision.route())),
                        Tally::and));
        return over;
    }

    private Map<LocalDate, Tally> counted(Flow flow, Period period, Collection<String> teams) {
        Map<LocalDate, Tally> over = new TreeMap<>();
        jdbc.sql("select day_of, " + counted(flow, BETWEEN.formatted(flow.day())) + " group by day_of")
                .params(values(teams))
                .param("from", period.from())
                .param("until", period.end(period.until()))
                .query(rs -> {
                    LocalDate start = period.grain().start(rs.getObject(1, LocalDate.class));
                    over.merge(start, new Tally(rs.getInt(2), rs.getInt(3)), Tally::and);
                });
        return over;
    }

    @Transactional(readOnly = true)
    Tally now(Flow flow, Collection<String> teams) {
        return jdbc.sql("select " + counted(flow, ""))
                .params(values(teams))
                .query((rs, row) -> new Tally(rs.getInt(1), rs.getInt(2)))
                .single();
    }

    /** A page of children and one more, the latest first. @param after null for the first page */
    @Transactional(readOnly = true)
    List<FlowChild> page(FlowQuestion question, Collection<String> teams, Visibility visibility, Long after) {
        return list(
                        question,
                        teams,
                        visibility,
                        after == null ? "" : " and x.id < :after",
                        " fetch first " + (PAGE + 1) + " rows only")
                .param("after", after)
                .query(mapper())
                .list();
    }

    @Transactional(readOnly = true)
    void each(FlowQuestion question, Collection<String> teams, Visibility visibility, Consumer<FlowChild> reader) {
        list(question, teams, visibility, "", "").query(mapper()).stream().forEach(reader);
    }

    private JdbcClient.StatementSpec list(
            FlowQuestion question, Collection<String> teams, Visibility visibility, String after, String limit) {
        Flow flow = question.flow();
        String named = visibility.familyCondition("f");
        String sql = "select x.id, x." + flow.day() + ", case when " + named
                + " then concat(c.given_name, ' ', c.family_name) end, case when " + named
                + " then f.reference end, case when " + named + " then f.name end from " + flow.table()
                + " x left join child c on c.id = x.child_id left join family f on f.id = x.family_id where "
                + flow.where()
                + question.part().condition(flow)
                + (question.from() == null ? "" : " and x." + flow.day() + " >= :from")
                + (question.until() == null ? "" : " and x." + flow.day() + " <= :until") + after
                + " order by x.id desc" + limit;
        return jdbc.sql(sql)
                .params(values(teams))
                .param("viewer", visibility.username())
                .param("from", question.from())
                .param("until", question.until());
    }

    private static String counted(Flow flow, String between) {
        return COUNTED.formatted(flow.day(), flow.condition(), flow.table(), flow.where(), between);
    }

    private Map<String, Object> values(Collection<String> teams) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> values = new HashMap<>();
        values.put("teams", teams);
        values.put("longAgo", today.minusYears(Flow.LONG_YEARS));
        values.put("quarterAgo", today.minusMonths(Flow.REVIEWED_MONTHS));
        values.put("today", today);
        values.put("lately", today.minusDays(Flow.LATELY_DAYS));
        return values;
    }

    private static RowMapper<FlowChild> mapper() {
        return (rs, row) -> new FlowChild(
                rs.getLong(1), rs.getObject(2, LocalDate.class), rs.getString(3), rs.getString(4), rs.getString(5));
    }
}
