package org.threecolumns.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The book of settings: every change with who made it, when and why. Lines are only ever added, in the transaction of their change. */
@Service
public class SettingBook {

    public static final int PAGE = 20;

    private static final String SELECT =
            "select id, name, what, old_value, new_value, why, changed_by, changed_at from setting_change where part = ?";

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    SettingBook(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was done. */
    public enum What {
        ADDED("added"),
        CHANGED("changed"),
        TAKEN_AWAY("taken away"),
        RETURNED("taken back"),
        MOVED("moved");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A change before it is written. @param before null for what is new, {@code after} null for what is gone */
    public record Entry(String name, What what, String before, String after) {}

    /** A change as it was written down. */
    public record Change(long id, Entry entry, String why, String by, Instant at) {}

    /** All parts, by name. */
    @Transactional(readOnly = true)
    public List<SettingPart> parts() {
        return jdbc.sql("select name, version, changed_by, changed_at from setting_part where name > '' order by name")
                .query((rs, row) -> part(rs))
                .list();
    }

    @Transactional(readOnly = true)
    public SettingPart part(String name) {
        return jdbc.sql("select name, version, changed_by, changed_at from setting_part where name = ?")
                .param(name)
                .query((rs, row) -> part(rs))
                .single();
    }

    /** The latest first, and one more than a page where there are more. @param before null for the first page */
    @Transactional(readOnly = true)
    public List<Change> changes(String part, Long before) {
        return jdbc.sql(SELECT + " and id < ? order by part desc, id desc fetch first " + (PAGE + 1) + " rows only")
                .params(part, before == null ? Long.MAX_VALUE : before)
                .query((rs, row) -> change(rs))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Change> change(String part, long id) {
        return jdbc.sql(SELECT + " and id = ?")
                .params(part, id)
                .query((rs, row) -> change(rs))
                .optional();
    }

    /**
     * Takes the turn to change a part; whoever else would change it waits for the end of the transaction.
     *
     * @return false where somebody has changed it since this version was seen; what is asked for from then on holds their change
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean turn(String part, int seen, String by) {
        int turned = jdbc.sql("update setting_part set version = version + 1, changed_by = ?, changed_at = ?"
                        + " where name = ? and version = ?")
                .params(by, now(), part, seen)
                .update();
        if (turned == 1) {
            forgetAtTheEnd();
        } else {
            settings.forget();
        }
        return turned == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(String part, Entry entry, String why, String by) {
        jdbc.sql("insert into setting_change (part, name, what, old_value, new_value, why, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(part, entry.name(), entry.what().name(), entry.before(), entry.after(), why, by, now())
                .update();
    }

    private void forgetAtTheEnd() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                settings.forget();
            }
        });
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SettingPart part(ResultSet rs) throws SQLException {
        OffsetDateTime at = rs.getObject(4, OffsetDateTime.class);
        return new SettingPart(rs.getString(1), rs.getInt(2), rs.getString(3), at == null ? null : at.toInstant());
    }

    private static Change change(ResultSet rs) throws SQLException {
        return new Change(
                rs.getLong(1),
                new Entry(rs.getString(2), What.valueOf(rs.getString(3)), rs.getString(4), rs.getString(5)),
                rs.getString(6),
                rs.getString(7),
                rs.getObject(8, OffsetDateTime.class).toInstant());
    }
}
