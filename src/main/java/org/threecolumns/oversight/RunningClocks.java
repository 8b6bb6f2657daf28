package org.threecolumns.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.timeliness.WorkingDays;

/** Reads which clocks run and are due soon, or ran and were due soon on a day in the past. */
@Service
class RunningClocks {

    private static final String SELECT =
            "select id, clock, team, route, started_at, due_on, in_time from clock_run where due_on between :from and :until";

    private static final String NOW = SELECT + " and outcome = 'RUNNING' and team in (:teams)";

    private static final String THEN = SELECT + " and started_at < :start and (ended_on is null or ended_on >= :from)";

    private final JdbcClient jdbc;
    private final WorkingDays days;
    private final Clock clock;

    RunningClocks(JdbcClient jdbc, WorkingDays days, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.clock = clock;
    }

    /** What runs in the teams and is due today or within so many working days. */
    @Transactional(readOnly = true)
    List<Running> now(Collection<String> teams, int horizon) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(NOW)
                .param("from", today)
                .param("until", until(today, horizon))
                .param("teams", teams)
                .query(mapper(today))
                .list();
    }

    /** What ran when a day in the past began and was due then or within so many working days; all that is over by now. */
    @Transactional(readOnly = true)
    List<Running> then(LocalDate day, int horizon) {
        Instant start = day.atStartOfDay(clock.getZone()).toInstant();
        return jdbc.sql(THEN)
                .param("from", day)
                .param("until", until(day, horizon))
                .param("start", OffsetDateTime.ofInstant(start, ZoneOffset.UTC))
                .query(mapper(day))
                .list();
    }

    LocalDate until(LocalDate day, int horizon) {
        return days.add(day, horizon, false);
    }

    /** Whether a row was late is what became of it; of those that run now that is not known and not asked. */
    private RowMapper<Running> mapper(LocalDate on) {
        ZoneId zone = clock.getZone();
        WorkingDays counted = days.byLaw();
        Map<LocalDate, Integer> ages = new HashMap<>();
        Map<List<LocalDate>, Integer> limits = new HashMap<>();
        return (rs, row) -> {
            LocalDate from = counted.dayOf(started(rs).atZone(zone));
            LocalDate due = rs.getObject(6, LocalDate.class);
            return new Running(
                    rs.getLong(1),
                    rs.getString(2),
                    rs.getString(3),
                    rs.getString(4),
                    ages.computeIfAbsent(from, day -> Math.max(0, counted.between(day, on))),
                    limits.computeIfAbsent(
                            List.of(from, due), span -> Math.max(0, counted.between(span.get(0), span.get(1)))),
                    due,
                    !Boolean.TRUE.equals(rs.getObject(7, Boolean.class)));
        };
    }

    private static Instant started(ResultSet rs) throws SQLException {
        return rs.getObject(5, OffsetDateTime.class).toInstant();
    }
}
