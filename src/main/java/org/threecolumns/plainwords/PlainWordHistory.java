package org.threecolumns.plainwords;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What became of each entry of the list, and who did it: only ever added to. */
@Component
public class PlainWordHistory {

    public static final int PAGE = 10;

    private static final String READ = "select id, what, term, forms, plain, advice, not_before, not_after, changed_by,"
            + " changed_at from plain_word_change";

    private final JdbcClient jdbc;

    PlainWordHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody can do to an entry. */
    public enum What {
        ADDED("added"),
        CHANGED("changed"),
        STRUCK_OUT("struck out"),
        RETURNED("taken back");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @param said the entry as it was from then on */
    public record Change(long id, What what, PlainWordInput said, String by, Instant at) {}

    /** The latest first, and one more than a page where there are more. @param before null for the first page */
    @Transactional(readOnly = true)
    public List<Change> changes(long wordId, Long before) {
        return jdbc.sql(READ + " where word_id = :word and id < :before"
                        + " order by word_id desc, id desc fetch first " + (PAGE + 1) + " rows only")
                .param("word", wordId)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .query(PlainWordHistory::change)
                .list();
    }

    /** How an entry read after one of its changes; empty where it had no such change. */
    @Transactional(readOnly = true)
    public Optional<PlainWordInput> said(long wordId, long changeId) {
        return jdbc.sql(READ + " where word_id = :word and id = :id")
                .param("word", wordId)
                .param("id", changeId)
                .query(PlainWordHistory::change)
                .optional()
                .map(Change::said);
    }

    /** Part of the transaction that changed it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void written(long wordId, What what) {
        jdbc.sql("insert into plain_word_change"
                        + " (word_id, what, term, forms, plain, advice, not_before, not_after, changed_by, changed_at)"
                        + " select id, :what, term, forms, plain, advice, not_before, not_after, changed_by, changed_at"
                        + " from plain_word where id = :word")
                .param("what", what.name())
                .param("word", wordId)
                .update();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong(1),
                What.valueOf(row.getString(2)),
                new PlainWordInput(
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)),
                row.getString(9),
                row.getObject(10, OffsetDateTime.class).toInstant());
    }
}
