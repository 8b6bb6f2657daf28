package org.threecolumns.oversight;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.threecolumns.access.Visibility;
import org.threecolumns.journey.NextMeetings;

/** Writes the query of a list of cases, along the index of what runs or of what has ended. */
final class CaseSql {

    private static final String NAMED = "case when %1$s then f.%2$s end";

    private final CaseQuestion question;
    private final Visibility visibility;
    private final Map<String, Object> values = new HashMap<>();

    CaseSql(CaseQuestion question, Set<String> teams, Visibility visibility, Instant now) {
        this.question = question;
        this.visibility = visibility;
        values.put("teams", OversightDoor.chosen(teams, question.team()));
        values.put("viewer", visibility.username());
        values.put("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
    }

    Map<String, Object> values() {
        return values;
    }

    String page(CaseLists.Mark after) {
        return all(after) + " limit :size";
    }

    String all() {
        return all(null);
    }

    private String all(CaseLists.Mark after) {
        return select(visibility)
                + " where c.team in (:teams)" + (question.standing().isOpen() ? "" : " and c.ended_on is not null")
                + standing() + narrowed() + after(after)
                + (question.standing().isOpen() ? " order by c.due_at, c.id" : " order by c.ended_on desc, c.id desc");
    }

    /** The columns of a case and where they come from; it names the parameter {@code viewer}. */
    static String select(Visibility visibility) {
        String mayName = "(" + visibility.familyCondition("f") + ")";
        return "select c.id, c.run_id, c.clock, r.stage, c.team, coalesce(r.assignee, c.owner), "
                + NAMED.formatted(mayName, "reference") + ", " + NAMED.formatted(mayName, "name")
                + ", c.child_ids, c.started_at, c.due_on, c.due_at, c.ended_on, c.took, c.in_time, c.delay, r.due_words"
                + " from clock_run c join family f on f.id = c.family_id left join stage_run r on r.id = c.run_id";
    }

    private String standing() {
        return switch (question.standing()) {
            case OPEN -> " and c.outcome = 'RUNNING'";
            case ON_TIME -> " and c.outcome = 'RUNNING' and c.soon_at > :now";
            case SOON -> " and c.outcome = 'RUNNING' and c.due_at > :now and c.soon_at <= :now";
            case LATE -> " and c.outcome = 'RUNNING' and c.due_at <= :now";
            case UNEXPLAINED -> " and c.outcome = 'RUNNING' and c.due_at <= :now and c.delay is null";
            case ACT_NOW -> " and c.outcome = 'RUNNING' and r.act_now_id is not null";
            case NOT_BOOKED -> {
                values.put("meetings", NextMeetings.stages());
                yield " and c.outcome = 'RUNNING' and r.stage in (:meetings) and c.booked_on is null";
            }
            case ENDED -> "";
            case MET_IN_TIME -> " and c.outcome = 'MET' and c.in_time = true";
            case MET_LATE -> " and c.outcome = 'MET' and c.in_time = false";
            case UNSIGNED -> " and c.outcome = 'UNSIGNED'";
        };
    }

    private String narrowed() {
        StringBuilder sql = new StringBuilder();
        narrow(sql, "stage", "coalesce(r.stage, c.stage) = :stage", question.stage());
        narrow(sql, "clock", "c.clock = :clock", question.clock());
        narrow(sql, "route", "c.route = :route", question.route());
        narrow(sql, "from", "c.ended_on >= :from", question.from());
        narrow(sql, "until", "c.ended_on <= :until", question.until());
        if ("-".equals(question.with())) {
            sql.append(" and r.assignee is null and c.owner is null");
        } else {
            narrow(sql, "with", "coalesce(r.assignee, c.owner) = :with", question.with());
        }
        return sql.toString();
    }

    private void narrow(StringBuilder sql, String name, String condition, Object value) {
        if (value != null) {
            values.put(name, value);
            sql.append(" and ").append(condition);
        }
    }

    private String after(CaseLists.Mark mark) {
        if (mark == null) {
            return "";
        }
        values.put("afterId", mark.id());
        if (question.standing().isOpen()) {
            values.put("after", OffsetDateTime.ofInstant(mark.at(), ZoneOffset.UTC));
            return " and (c.due_at > :after or c.due_at = :after and c.id > :afterId)";
        }
        values.put("after", mark.on());
        return " and (c.ended_on < :after or c.ended_on = :after and c.id < :afterId)";
    }
}
