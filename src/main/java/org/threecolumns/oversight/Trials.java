package org.threecolumns.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tests forecasts on past weeks, and keeps how they did. Each Monday is tested once, when all that was due within its horizon is over:
 * with what had ended before it, on what ran when it began.
 */
@Service
class Trials {

    static final int WEEKS = 26;
    static final List<Integer> HORIZONS = List.of(5, 10);

    private static final String KEEP =
            """
            insert into forecast_trial (monday, horizon, clock, hits, misses, false_alarms, quiet,
              rule_hits, rule_misses, rule_false_alarms, rule_quiet) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String READ =
            """
            select clock, sum(hits), sum(misses), sum(false_alarms), sum(quiet),
              sum(rule_hits), sum(rule_misses), sum(rule_false_alarms), sum(rule_quiet)
            from forecast_trial where monday >= :from and horizon = :horizon group by clock
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Histories histories;
    private final RunningClocks running;
    private final Clock clock;

    Trials(JdbcClient jdbc, TransactionTemplate transactions, Histories histories, RunningClocks running, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.histories = histories;
        this.running = running;
        this.clock = clock;
    }

    /** How forecasts did on the Mondays of half a year, by clock. */
    @Transactional(readOnly = true)
    Map<String, Trial> read(int horizon) {
        Map<String, Trial> trials = new TreeMap<>();
        jdbc.sql(READ).param("from", first()).param("horizon", horizon).query(rs -> {
            trials.put(rs.getString(1), new Trial(alarms(rs, 2), alarms(rs, 6)));
        });
        return trials;
    }

    /** Tests the Mondays that are not tested yet, one transaction each; one server does it at a time. */
    @Scheduled(
            initialDelayString = "${threecolumns.oversight.test-forecast-every:PT2M}",
            fixedDelayString = "${threecolumns.oversight.test-forecast-every:PT1H}")
    void testAll() {
        LocalDate monday = first();
        while (running.until(monday, HORIZONS.get(HORIZONS.size() - 1)).isBefore(LocalDate.now(clock))) {
            LocalDate day = monday;
            transactions.executeWithoutResult(status -> test(day));
            monday = monday.plusWeeks(1);
        }
    }

    /** Forgets how forecasts did, and tests them again on what is known now. */
    void testAnew() {
        transactions.executeWithoutResult(status -> {
            hold();
            jdbc.sql("delete from forecast_trial").update();
        });
        testAll();
    }

    private void hold() {
        jdbc.sql("select id from figure_turn where id = 2 for update")
                .query(Integer.class)
                .single();
    }

    private void test(LocalDate monday) {
        hold();
        boolean tested = !jdbc.sql("select clock from forecast_trial where monday = ? fetch first 1 row only")
                .param(monday)
                .query(String.class)
                .list()
                .isEmpty();
        if (!tested) {
            Map<String, History> known = histories.before(monday);
            HORIZONS.forEach(horizon -> test(monday, horizon, known));
        }
    }

    private void test(LocalDate monday, int horizon, Map<String, History> known) {
        Map<String, List<Running>> then =
                running.then(monday, horizon).stream().collect(Collectors.groupingBy(Running::clock));
        known.forEach(
                (name, history) -> keep(monday, horizon, name, Trial.of(history, then.getOrDefault(name, List.of()))));
    }

    private void keep(LocalDate monday, int horizon, String name, Trial trial) {
        Alarms forecast = trial.forecast();
        Alarms rule = trial.rule();
        jdbc.sql(KEEP)
                .params(monday, horizon, name)
                .params(forecast.hits(), forecast.misses(), forecast.falseAlarms(), forecast.quiet())
                .params(rule.hits(), rule.misses(), rule.falseAlarms(), rule.quiet())
                .update();
    }

    private LocalDate first() {
        return Grain.WEEK.start(LocalDate.now(clock)).minusWeeks(WEEKS);
    }

    private static Alarms alarms(ResultSet rs, int column) throws SQLException {
        return new Alarms(rs.getInt(column), rs.getInt(column + 1), rs.getInt(column + 2), rs.getInt(column + 3));
    }
}
