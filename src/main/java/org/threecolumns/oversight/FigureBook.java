package org.threecolumns.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what happened, by week and month. Writing only adds a row to those that {@link FigureCounting} counts in later; reading takes
 * both in one statement, so a figure is true at every moment and nobody waits for a counter.
 */
@Service
class FigureBook {

    private static final String READ =
            """
            select measure, period, team, route, counts, null as item, 0 as number from figure
            where measure in (:measures) and grain = :grain and period between :from and :until and team in (:teams)
            union all
            select measure, happened_on, team, route, null, item, sum(number) from figure_change
            where measure in (:measures) and happened_on >= :from and happened_on < :after and team in (:teams)
            group by measure, happened_on, team, route, item
            """;

    private final JdbcClient jdbc;

    FigureBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Part of the transaction in which it happened. {@code number} is negative where something is counted no more. */
    @Transactional(propagation = Propagation.MANDATORY)
    void count(String measure, LocalDate on, String team, String route, String item, int number) {
        jdbc.sql(
                        "insert into figure_change (measure, happened_on, team, route, item, number) values (?, ?, ?, ?, ?, ?)")
                .params(measure, on, team, route, item, number)
                .update();
    }

    /** One figure for each measure, period, team and route of which anything was counted, in that order. */
    @Transactional(readOnly = true)
    List<Figure> read(FigureQuestion question) {
        if (question.teams().isEmpty() || question.measures().isEmpty()) {
            return List.of();
        }
        Map<Key, Counts> counted = new TreeMap<>();
        jdbc.sql(READ)
                .param("measures", question.measures())
                .param("grain", question.grain().name())
                .param("from", question.from())
                .param("until", question.until())
                .param("after", question.grain().next(question.until()))
                .param("teams", question.teams())
                .query(rs -> {
                    counted.merge(key(rs, question.grain()), counts(rs), Counts::and);
                });
        return counted.entrySet().stream()
                .map(e -> new Figure(
                        e.getKey().measure(),
                        e.getKey().period(),
                        e.getKey().team(),
                        e.getKey().route(),
                        e.getValue()))
                .filter(figure -> !figure.counts().byItem().isEmpty())
                .toList();
    }

    private static Key key(ResultSet rs, Grain grain) throws SQLException {
        LocalDate day = rs.getObject(2, LocalDate.class);
        return new Key(rs.getString(1), grain.start(day), rs.getString(3), rs.getString(4));
    }

    private static Counts counts(ResultSet rs) throws SQLException {
        String counted = rs.getString(5);
        return counted == null ? Counts.of(rs.getString(6), rs.getInt(7)) : Counts.parse(counted);
    }

    /** Where a count belongs. */
    record Key(String measure, LocalDate period, String team, String route) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = measure.compareTo(other.measure);
            order = order == 0 ? period.compareTo(other.period) : order;
            order = order == 0 ? team.compareTo(other.team) : order;
            return order == 0 ? route.compareTo(other.route) : order;
        }
    }
}
