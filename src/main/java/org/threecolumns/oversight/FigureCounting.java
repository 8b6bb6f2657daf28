package org.threecolumns.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what {@link FigureBook} was told into weeks and months, some at a time; one server does it at a time. */
@Service
class FigureCounting {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    FigureCounting(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    private record Change(long id, String measure, LocalDate on, String team, String route, String item, int number) {}

    @Scheduled(
            initialDelayString = "${threecolumns.oversight.count-every:PT1M}",
            fixedDelayString = "${threecolumns.oversight.count-every:PT1M}")
    void countAll() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(status -> countSome() == AT_ONCE));
        }
    }

    private int countSome() {
        jdbc.sql("select id from figure_turn where id = 1 for update")
                .query(Integer.class)
                .single();
        List<Change> changes = changes();
        Map<Grain, Map<FigureBook.Key, Counts>> sums =
                Map.of(Grain.WEEK, new TreeMap<>(), Grain.MONTH, new TreeMap<>());
        changes.forEach(change -> sums.forEach((grain, sum) -> sum.merge(
                new FigureBook.Key(change.measure(), grain.start(change.on()), change.team(), change.route()),
                Counts.of(change.item(), change.number()),
                Counts::and)));
        sums.forEach((grain, sum) -> sum.forEach((key, counts) -> add(grain, key, counts)));
        if (!changes.isEmpty()) {
            jdbc.sql("delete from figure_change where id in (:ids)")
                    .param("ids", changes.stream().map(Change::id).toList())
                    .update();
        }
        return changes.size();
    }

    private List<Change> changes() {
        return jdbc.sql("select id, measure, happened_on, team, route, item, number from figure_change"
                        + " order by id fetch first " + AT_ONCE + " rows only")
                .query((rs, row) -> new Change(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getObject(3, LocalDate.class),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getString(6),
                        rs.getInt(7)))
                .list();
    }

    private void add(Grain grain, FigureBook.Key key, Counts counts) {
        List<Object> where = List.of(key.measure(), grain.name(), key.period(), key.team(), key.route());
        String condition = " where measure = ? and grain = ? and period = ? and team = ? and route = ?";
        List<String> before = jdbc.sql("select counts from figure" + condition)
                .params(where)
                .query(String.class)
                .list();
        if (before.isEmpty()) {
            jdbc.sql("insert into figure (counts, measure, grain, period, team, route) values (?, ?, ?, ?, ?, ?)")
                    .param(counts.toString())
                    .params(where)
                    .update();
        } else {
            jdbc.sql("update figure set counts = ?" + condition)
                    .param(Counts.parse(before.get(0)).and(counts).toString())
                    .params(where)
                    .update();
        }
    }
}
