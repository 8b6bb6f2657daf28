package org.threecolumns.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * The settings in force, from memory: every page asks for them. A change is seen at once on the server that made it, since
 * {@link SettingBook} forgets what was read, and within a minute on all others.
 */
@Service
public class Settings {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final JdbcClient jdbc;
    private volatile Read read;
    private long forgotten;

    Settings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Said(String part, String name, String value, Instant at) {}

    private record Read(Map<String, List<Said>> values, List<CouncilDay> days) {}

    /** What a part says under a name; empty while nobody has changed what the product comes with. */
    public Optional<String> value(String part, String name) {
        return said(part, name).reduce((earlier, later) -> later).map(Said::value);
    }

    /** What it said at a moment in the past. */
    public Optional<String> value(String part, String name, Instant at) {
        return said(part, name)
                .filter(said -> !said.at().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(Said::value);
    }

    /** Every closed day there ever was on the list, those taken off again as well, by date. */
    public List<CouncilDay> days() {
        return now().days();
    }

    /** So that what another server changed is seen here too. */
    @Scheduled(
            initialDelayString = "${threecolumns.settings.read-every:PT30S}",
            fixedDelayString = "${threecolumns.settings.read-every:PT30S}")
    synchronized void forget() {
        forgotten++;
        read = null;
    }

    private Stream<Said> said(String part, String name) {
        return now().values().getOrDefault(part, List.of()).stream()
                .filter(said -> said.name().equals(name));
    }

    private Read now() {
        Read known = read;
        return known == null ? readAgain() : known;
    }

    private Read readAgain() {
        long before = times();
        Read fresh = new Read(values(), councilDays());
        return keep(fresh, before);
    }

    private synchronized long times() {
        return forgotten;
    }

    /** What was read while somebody changed it serves once and is not kept. */
    private synchronized Read keep(Read fresh, long before) {
        if (forgotten == before) {
            read = fresh;
        }
        return fresh;
    }

    private Map<String, List<Said>> values() {
        return jdbc
                .sql("select part, name, new_value, changed_at from setting_change where part in (:parts) order by id")
                .param("parts", SettingPart.read())
                .query((rs, row) -> new Said(rs.getString(1), rs.getString(2), rs.getString(3), moment(rs, 4)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Said::part));
    }

    private List<CouncilDay> councilDays() {
        return jdbc.sql("select id, closed_on, kind, name, added_at, taken_at from closed_day where closed_on >= ?"
                        + " order by closed_on, id")
                .param(EARLIEST)
                .query((rs, row) -> new CouncilDay(
                        rs.getLong(1),
                        rs.getObject(2, LocalDate.class),
                        CouncilDay.Kind.valueOf(rs.getString(3)),
                        rs.getString(4),
                        moment(rs, 5),
                        moment(rs, 6)))
                .list();
    }

    private static Instant moment(ResultSet rs, int column) throws SQLException {
        OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
