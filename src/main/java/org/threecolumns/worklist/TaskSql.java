package org.threecolumns.worklist;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threecolumns.access.Visibility;

/**
 * Writes the one query of a page. Most lists are walked along an index that stands in the order asked for, so that a page costs
 * the same however long the list is: a walk for each team, and for each step of the place where the page goes on. Where the
 * families are few (one's own, those searched for, that of a child) their tasks are read and sorted.
 */
final class TaskSql {

    private static final String SHOWN =
            """
            select r.id, r.stage, f.reference, f.name, r.assignee, r.candidate_groups, r.clock_started_at, r.due_on, r.due_at,
              r.due_words, k.score, k.urgent,
              (select string_agg(concat(c.id, ' ', c.given_name, ' ', c.family_name), '\n') from child c
               where c.family_id = r.family_id and concat(',', r.child_ids, ',') like concat('%,', c.id, ',%')),
              (select string_agg(l.username, '\n') from task_looker l
               where l.run_id = r.id and l.username <> :viewer and l.seen_at > :lookedSince)
            from (""";

    private static final String SHOWN_END =
            ") k join stage_run r on r.id = k.run_id join family f on f.id = r.family_id order by ";

    private final TaskQuestion question;
    private final Visibility visibility;
    private final Set<String> own;
    private final Set<String> teams;
    private final String score;
    final Map<String, Object> values = new HashMap<>();

    /** @param own the reader's own teams; @param teams those that the list is about */
    TaskSql(TaskQuestion question, Visibility visibility, Set<String> own, Set<String> teams) {
        this.question = question;
        this.visibility = visibility;
        this.own = own;
        this.teams = teams;
        this.score = visibility.statutory() ? "o.lowest_score" : "o.lowest_shared_score";
        values.put("viewer", visibility.username());
    }

    /** @param after null for the first page */
    String page(TaskMark after, Instant now, Instant weekEnds) {
        values.put("now", now.atOffset(ZoneOffset.UTC));
        values.put("weekEnds", weekEnds.atOffset(ZoneOffset.UTC));
        values.put("beginning", Instant.EPOCH.atOffset(ZoneOffset.UTC));
        if (after != null) {
            values.put("score", after.score());
            values.put("dueAt", after.due());
            values.put("id", after.id());
        }
        List<String> steps = new TaskSteps(question, score, !isAmongFewFamilies()).after(after);
        String keys = isByScore() ? "score, due_at, run_id" : "due_at, run_id";
        String inner = isAmongFewFamilies() ? sorted(steps, keys) : walked(steps, keys);
        return SHOWN + inner + SHOWN_END + (isByScore() ? "k.score, " : "") + "k.due_at, k.run_id";
    }

    private boolean isByScore() {
        return question.order() == TaskQuestion.Order.SCORE;
    }

    private boolean isAmongFewFamilies() {
        return question.sought() != null
                || question.child() != null
                || visibility.families() != Visibility.Families.ALL;
    }

    /** The team is asked for so that no index serves it: H2 would walk the team's tasks and look for the family of each. */
    private String sorted(List<String> steps, String keys) {
        values.put("teams", teams);
        String where = question.list().isOfTeams() ? "coalesce(o.team, '') in (:teams)" : one();
        return "select distinct o.run_id, o.due_at, %s as score, o.urgent from (%s) m".formatted(score, families())
                + " join open_task o on o.family_id = m.family_id" + access() + " where " + where + narrowed()
                + " and (" + String.join(" or ", steps) + ") order by " + keys + " limit :size";
    }

    private String families() {
        if (question.sought() != null) {
            return question.sought().families(values);
        }
        if (question.child() != null) {
            values.put("child", question.child());
            return "select c.family_id from child c where c.id = :child";
        }
        return "select distinct g.family_id from case_grant g where g.username = :viewer and g.ended_at is null";
    }

    private String walked(List<String> steps, String keys) {
        Set<String> walks = new LinkedHashSet<>();
        int number = 0;
        for (String prefix : prefixes()) {
            for (String step : steps) {
                walks.add(walk(prefix, step, number++));
            }
        }
        return walks.size() == 1
                ? walks.iterator().next()
                : String.join(" union ", walks) + " order by " + keys + " limit :size";
    }

    private String walk(String prefix, String step, int number) {
        String order = prefixColumns() + (isByScore() ? score + ", " : "") + "o.due_at, o.run_id";
        return "select * from (select o.run_id, o.due_at, %s as score, o.urgent from open_task o".formatted(score)
                + access() + " where " + prefix + narrowed() + " and " + step + " order by " + order
                + " limit :size) w" + number;
    }

    private List<String> prefixes() {
        if (!question.list().isOfTeams()) {
            return List.of(one());
        }
        List<String> prefixes = new ArrayList<>();
        for (String team : teams) {
            String name = "team" + prefixes.size();
            values.put(name, team);
            prefixes.add("o.team = :" + name);
        }
        return prefixes;
    }

    /** Rows of which each task has one. */
    private String one() {
        values.put("own", own);
        return question.list() == TaskList.MINE
                ? "o.assignee = :viewer and o.lead_row = true"
                : "o.asked_by = :viewer and o.lead_row = true and (o.assignee <> :viewer or o.assignee is null"
                        + " and not exists (select 1 from open_task t where t.run_id = o.run_id and t.team in (:own)))";
    }

    /** With the columns that stand before the order in the index, as H2 asks for them to read along it. */
    private String prefixColumns() {
        String first =
                switch (question.list()) {
                    case MINE -> "o.assignee, o.lead_row, ";
                    case WAITING -> "o.asked_by, o.lead_row, ";
                    default -> "o.team, ";
                };
        if (isByScore() || !question.list().isOfTeams()) {
            return first;
        }
        return first + (question.stage() != null ? "o.stage, " : question.urgent() != null ? "o.urgent, " : "");
    }

    private String access() {
        return " join family f on f.id = o.family_id and " + visibility.familyCondition("f")
                + (visibility.statutory() ? "" : " and o.statutory = false");
    }

    private String narrowed() {
        StringBuilder sql = new StringBuilder();
        if (question.stage() != null) {
            values.put("stage", question.stage());
            sql.append(" and o.stage = :stage");
        }
        if (question.urgent() != null) {
            values.put("urgent", question.urgent());
            sql.append(" and o.urgent = :urgent");
        }
        if (question.child() != null) {
            values.put("childLike", "%," + question.child() + ",%");
            sql.append(" and concat(',', o.child_ids, ',') like :childLike");
        }
        if (question.list() == TaskList.OVERDUE) {
            sql.append(" and o.due_at <= :now");
        }
        if (question.list() == TaskList.WEEK) {
            sql.append(" and o.due_at > :now and o.due_at <= :weekEnds");
        }
        return sql.toString();
    }
}
