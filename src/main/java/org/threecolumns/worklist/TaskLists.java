package org.threecolumns.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Visibility;

/** Open stages, soonest due first, a page at a time: one indexed query, filtered by what the reader may see. */
@Service
public class TaskLists {

    public static final int PAGE = 25;

    private static final String COLUMNS =
            """
            select r.id, r.stage, f.reference, f.name, r.assignee, r.candidate_groups, r.clock_started_at, r.due_on, r.due_at
            from stage_run r join family f on f.id = r.family_id
            where r.status = 'OPEN' and\s""";

    private final JdbcClient jdbc;

    TaskLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a page goes on: after this due moment and id. */
    public record After(Instant dueAt, long id) {
        public static final After START = new After(Instant.EPOCH, 0);
    }

    /** A page of tasks; {@code next} is null on the last one. */
    public record Page(List<TaskRow> rows, After next) {}

    /** What somebody has claimed or was given. */
    @Transactional(readOnly = true)
    public Page mine(CurrentUser user, After after) {
        return page(user, after, "r.assignee = :viewer");
    }

    /** What anybody in their roles may take. */
    @Transactional(readOnly = true)
    public Page ofMyTeams(CurrentUser user, After after) {
        List<String> groups = new ArrayList<>();
        for (String role : user.roles().stream().sorted().toList()) {
            groups.add("concat(',', r.candidate_groups, ',') like '%," + role.replaceAll("[^a-z-]", "") + ",%'");
        }
        return groups.isEmpty()
                ? new Page(List.of(), null)
                : page(user, after, "(" + String.join(" or ", groups) + ")");
    }

    private Page page(CurrentUser user, After after, String which) {
        Visibility visibility = Visibility.of(user);
        Map<String, Object> values = new HashMap<>();
        values.put("viewer", user.username());
        values.put("dueAt", after.dueAt().atOffset(ZoneOffset.UTC));
        values.put("id", after.id());
        values.put("size", PAGE + 1);
        String tier = visibility.statutory() ? "" : " and r.tier = 'EARLY_HELP'";
        List<TaskRow> rows = jdbc.sql(COLUMNS + which + " and " + visibility.familyCondition("f") + tier
                        + " and (r.due_at > :dueAt or (r.due_at = :dueAt and r.id > :id))"
                        + " order by r.due_at, r.id limit :size")
                .params(values)
                .query(TaskLists::row)
                .list();
        boolean more = rows.size() > PAGE;
        List<TaskRow> shown = rows.stream().limit(PAGE).toList();
        return new Page(
                shown,
                more
                        ? new After(
                                shown.get(PAGE - 1).dueAt(), shown.get(PAGE - 1).runId())
                        : null);
    }

    private static TaskRow row(ResultSet rs, int number) throws SQLException {
        return new TaskRow(
                rs.getLong(1),
                rs.getString(2),
                rs.getString(3),
                rs.getString(4),
                rs.getString(5),
                rs.getString(6),
                rs.getObject(7, OffsetDateTime.class).toInstant(),
                rs.getObject(8, LocalDate.class),
                rs.getObject(9, OffsetDateTime.class).toInstant());
    }
}
