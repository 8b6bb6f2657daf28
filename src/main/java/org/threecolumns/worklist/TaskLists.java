package org.threecolumns.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Teams;
import org.threecolumns.access.Visibility;

/** Open stages a page at a time: one indexed query, filtered by what the reader may see. */
@Service
public class TaskLists {

    public static final int PAGE = 25;

    private static final int NO_SCORE = 11;

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskLists(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of tasks; {@code next} is null on the last one. */
    public record Page(List<TaskRow> rows, TaskMark next) {

        private static final Page EMPTY = new Page(List.of(), null);
    }

    /** @param after null for the first page */
    @Transactional(readOnly = true)
    public Page page(CurrentUser user, TaskQuestion question, TaskMark after) {
        Set<String> teams = teams(user, question);
        if (question.list().isOfTeams() && teams.isEmpty()) {
            return Page.EMPTY;
        }
        Set<String> own = Teams.own(user).isEmpty() ? Set.of("") : Teams.own(user);
        TaskSql sql = new TaskSql(question, Visibility.of(user), own, teams);
        String query = sql.page(after, clock.instant(), weekEnds());
        List<TaskRow> rows = jdbc.sql(query)
                .params(sql.values)
                .param("size", PAGE + 1)
                .param("lookedSince", StageLookers.since(clock.instant()).atOffset(ZoneOffset.UTC))
                .query(TaskLists::row)
                .list();
        List<TaskRow> shown = rows.stream().limit(PAGE).toList();
        return new Page(shown, rows.size() > PAGE ? markOf(shown.get(PAGE - 1)) : null);
    }

    /** All teams of one's own, or the one chosen among those that one may look through. */
    private static Set<String> teams(CurrentUser user, TaskQuestion question) {
        boolean chosen = question.team() != null && Teams.shown(user).contains(question.team());
        return chosen ? Set.of(question.team()) : Teams.own(user);
    }

    private Instant weekEnds() {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return monday.atStartOfDay(clock.getZone()).toInstant();
    }

    private static TaskMark markOf(TaskRow row) {
        return new TaskMark(row.score() == null ? NO_SCORE : row.score(), row.dueAt(), row.runId());
    }

    private static TaskRow row(ResultSet rs, int number) throws SQLException {
        int score = rs.getInt(11);
        return new TaskRow(
                rs.getLong(1),
                rs.getString(2),
                rs.getString(3),
                rs.getString(4),
                rs.getString(5),
                rs.getString(6),
                rs.getObject(7, OffsetDateTime.class).toInstant(),
                rs.getObject(8, LocalDate.class),
                rs.getObject(9, OffsetDateTime.class).toInstant(),
                rs.getString(10),
                score == NO_SCORE ? null : score,
                rs.getBoolean(12),
                lines(rs.getString(13))
                        .map(TaskLists::child)
                        .sorted(Comparator.comparing(TaskRow.NamedChild::id))
                        .toList(),
                lines(rs.getString(14)).sorted().toList());
    }

    private static Stream<String> lines(String joined) {
        return joined == null ? Stream.empty() : joined.lines();
    }

    private static TaskRow.NamedChild child(String line) {
        String[] idAndName = line.split(" ", 2);
        return new TaskRow.NamedChild(Long.parseLong(idAndName[0]), idAndName[1].strip());
    }
}
