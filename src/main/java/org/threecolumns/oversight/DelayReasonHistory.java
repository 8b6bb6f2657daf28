package org.threecolumns.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who changed the list of reasons of delay, and how; only ever added to. */
@Service
class DelayReasonHistory {

    static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final Clock clock;

    DelayReasonHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What somebody can do to a reason. */
    enum What {
        ADDED("added"),
        REWORDED("reworded"),
        RETIRED("used no more"),
        RETURNED("used again"),
        MOVED("moved");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A change as it was written down. @param words of the reason, as they were then */
    record Change(long id, What what, String words, String by, Instant at) {}

    /** The latest first, and one more than a page where there are more. @param before null for the first page */
    @Transactional(readOnly = true)
    List<Change> changes(Long before) {
        return jdbc.sql("select id, what, words, changed_by, changed_at from delay_reason_change where id < ?"
                        + " order by id desc fetch first " + (PAGE + 1) + " rows only")
                .param(before == null ? Long.MAX_VALUE : before)
                .query((rs, row) -> change(rs))
                .list();
    }

    /** Part of the transaction that changed it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void written(String code, What what, String by) {
        jdbc.sql("update delay_reason set changed_by = ?, changed_at = ? where code = ?")
                .params(by, clock.instant().atOffset(ZoneOffset.UTC), code)
                .update();
        jdbc.sql("insert into delay_reason_change (code, what, words, changed_by, changed_at)"
                        + " select code, ?, words, changed_by, changed_at from delay_reason where code = ?")
                .params(what.name(), code)
                .update();
    }

    private static Change change(ResultSet rs) throws SQLException {
        return new Change(
                rs.getLong(1),
                What.valueOf(rs.getString(2)),
                rs.getString(3),
                rs.getString(4),
                rs.getObject(5, OffsetDateTime.class).toInstant());
    }
}
