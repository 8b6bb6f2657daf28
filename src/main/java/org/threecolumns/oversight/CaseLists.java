package org.threecolumns.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Visibility;
import org.threecolumns.family.ChildIds;

/** The cases behind a number, a page at a time: what is open by its due date, what has ended by the day it ended, newest first. */
@Service
class CaseLists {

    static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Where the next page goes on. */
    record Mark(LocalDate on, Instant at, long id) {

        String text() {
            return (at == null ? on.toString() : at.toString()) + "_" + id;
        }
    }

    /** A page of cases; {@code next} is null on the last one. */
    record Page(List<CaseRow> rows, Mark next) {}

    /** @param after null for the first page */
    @Transactional(readOnly = true)
    Page page(CaseQuestion question, Set<String> teams, Visibility visibility, Mark after) {
        CaseSql sql = new CaseSql(question, teams, visibility, clock.instant());
        List<CaseRow> rows = jdbc.sql(sql.page(after))
                .params(sql.values())
                .param("size", PAGE + 1)
                .query(mapper())
                .list();
        List<CaseRow> shown = rows.stream().limit(PAGE).toList();
        return new Page(shown, rows.size() > PAGE ? markOf(question, shown.get(PAGE - 1)) : null);
    }

    /** Every case, one after the other, for a list to take away. */
    @Transactional(readOnly = true)
    void each(CaseQuestion question, Set<String> teams, Visibility visibility, Consumer<CaseRow> reader) {
        CaseSql sql = new CaseSql(question, teams, visibility, clock.instant());
        jdbc.sql(sql.all()).params(sql.values()).query(mapper()).stream().forEach(reader);
    }

    /** The cases with these ids, each of which the reader's teams have, by id. */
    @Transactional(readOnly = true)
    Map<Long, CaseRow> of(Collection<Long> ids, Visibility visibility) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(CaseSql.ofIds(visibility))
                .param("ids", ids)
                .param("viewer", visibility.username())
                .query(mapper())
                .list()
                .stream()
                .collect(Collectors.toMap(CaseRow::id, row -> row));
    }

    private static Mark markOf(CaseQuestion question, CaseRow last) {
        return question.standing().isOpen()
                ? new Mark(null, last.dueAt(), last.id())
                : new Mark(last.endedOn(), null, last.id());
    }

    private static RowMapper<CaseRow> mapper() {
        return (rs, row) -> new CaseRow(
                rs.getLong(1),
                rs.getObject(2, Long.class),
                rs.getString(3),
                rs.getString(4),
                rs.getString(5),
                rs.getString(6),
                rs.getString(7),
                rs.getString(8),
                ChildIds.parse(rs.getString(9)).ids().size(),
                moment(rs, 10),
                rs.getObject(11, LocalDate.class),
                moment(rs, 12),
                rs.getObject(13, LocalDate.class),
                rs.getObject(14, Integer.class),
                rs.getObject(15, Boolean.class),
                rs.getString(16),
                rs.getString(17));
    }

    private static Instant moment(ResultSet rs, int column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }
}
