package org.threecolumns.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clock of a visit or of a recording debt, told slowly and plainly from plans, visits and debts as they stand in the tables. */
record PlainOther(
        String source,
        String clock,
        String stage,
        String children,
        String team,
        String owner,
        String route,
        Instant startedAt,
        LocalDate dueOn,
        String outcome,
        LocalDate endedOn) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private record Seen(long plan, LocalDate on) {}

    private record Plan(long id, String child, String kind, LocalDate from, LocalDate until) {

        boolean needs() {
            return "CHILD_IN_NEED".equals(kind);
        }

        PlainOther visit(LocalDate since, String outcome, LocalDate ended) {
            String route = Map.of("CHILD_IN_NEED", "child-in-need", "PROTECTION", "protection-plan")
                    .getOrDefault(kind, "transfer-in");
            return new PlainOther(
                    "plan-" + id,
                    needs() ? "visit-child-in-need" : "visit-protection-plan",
                    "visit",
                    child,
                    "socialworker",
                    null,
                    route,
                    since.atStartOfDay(LONDON).toInstant(),
                    due(since, needs() ? 20 : 10),
                    outcome,
                    ended);
        }
    }

    /** @param families which, as a condition on family_id */
    static List<PlainOther> read(JdbcClient jdbc, String families) {
        List<PlainOther> all = new ArrayList<>();
        List<Seen> seen = jdbc.sql("select plan_id, visited_on from visit where seen and plan_id > 0 and " + families
                        + " order by id")
                .query((rs, row) -> new Seen(rs.getLong(1), day(rs, 2)))
                .list();
        jdbc.sql("select id, child_id, kind, started_on, ended_on from plan where " + families)
                .query((rs, row) -> new Plan(rs.getLong(1), rs.getString(2), rs.getString(3), day(rs, 4), day(rs, 5)))
                .list()
                .forEach(plan -> visits(plan, seen, all));
        jdbc.sql("select d.id, a.child_ids, d.owner, d.opened_at, d.due_on, d.settled_at, d.settled_how"
                        + " from recording_debt d join act_now a on a.id = d.act_now_id where d." + families)
                .query((rs, row) -> debt(rs))
                .list()
                .forEach(all::add);
        return all;
    }

    private static void visits(Plan plan, List<Seen> seen, List<PlainOther> all) {
        LocalDate since = plan.from();
        LocalDate last = null;
        for (Seen one : seen) {
            if (one.plan() == plan.id() && (last == null || one.on().isAfter(last))) {
                all.add(plan.visit(since, "MET", one.on()));
                last = one.on();
                since = last;
            }
        }
        all.add(plan.visit(since, plan.until() == null ? "RUNNING" : "UNSIGNED", plan.until()));
    }

    private static PlainOther debt(ResultSet rs) throws SQLException {
        Instant settled = PlainRecords.moment(rs, 6);
        String outcome = settled == null ? "RUNNING" : "RECORDED".equals(rs.getString(7)) ? "MET" : "UNSIGNED";
        return new PlainOther(
                "debt-" + rs.getLong(1),
                "recording-debt",
                "debt",
                rs.getString(2),
                "teammanager",
                rs.getString(3),
                "act-now",
                PlainRecords.moment(rs, 4),
                day(rs, 5),
                outcome,
                settled == null ? null : PlainRecount.day(settled));
    }

    private static LocalDate due(LocalDate since, int limit) {
        LocalDate due = since;
        while (PlainDays.took(since.atStartOfDay(LONDON), due) < limit) {
            due = due.plusDays(1);
        }
        return due;
    }

    String key() {
        return source + " since " + startedAt;
    }

    Integer took() {
        return endedOn == null ? null : PlainDays.took(startedAt.atZone(LONDON), endedOn);
    }

    Boolean inTime() {
        return endedOn == null ? null : !endedOn.isAfter(dueOn);
    }

    String item() {
        boolean met = "MET".equals(outcome);
        return (met ? inTime() ? "i" : "l" : inTime() ? "x" : "y") + took();
    }

    String words(String delay) {
        Instant dueAt = dueOn.plusDays(1).atStartOfDay(LONDON).toInstant();
        long limit = Duration.between(startedAt, dueAt).toMillis();
        return String.join(
                " ",
                clock,
                stage,
                "of J-0 in run 0 of " + source,
                "for [" + children.replace(",", ", ") + "]",
                team + " by " + route + " with " + owner,
                "statutory true",
                "from " + startedAt + " soon " + startedAt.plusMillis((long) (limit * 0.6)) + " due " + dueOn + " "
                        + dueAt + " booked null",
                outcome + " on " + endedOn + " after " + took() + " in time " + inTime(),
                "because " + delay);
    }

    private static LocalDate day(ResultSet rs, int column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
