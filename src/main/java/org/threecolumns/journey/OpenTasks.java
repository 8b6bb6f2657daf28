package org.threecolumns.journey;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.family.ChildIds;
import org.threecolumns.mapping.ScoreGiven;

/** Keeps the rows that task lists read, in the transaction in which the engine changes the task. */
@Component
class OpenTasks {

    /** The engine's priority of an urgent task; what has no more than its usual one is ordinary. */
    static final int URGENT = 80;

    static final int USUAL = 50;

    private static final String INSERT =
            """
            insert into open_task (run_id, team, lead_row, task_id, family_id, stage, statutory, child_ids, assignee,
              asked_by, urgent, due_at)
            select r.id, :team, :lead, r.task_id, r.family_id, r.stage, r.tier <> 'EARLY_HELP', r.child_ids, r.assignee,
              (select d.signed_by from stage_record d where d.journey_id = r.journey_id and d.signed_at <= r.opened_at
               order by d.number desc limit 1),
              :urgent, r.due_at
            from stage_run r where r.id = :run
            """;

    private static final String REFRESH =
            """
            update open_task set
              task_id = (select r.task_id from stage_run r where r.id = run_id),
              assignee = (select r.assignee from stage_run r where r.id = run_id),
              child_ids = (select r.child_ids from stage_run r where r.id = run_id),
              due_at = (select r.due_at from stage_run r where r.id = run_id),
              urgent = :urgent
            where run_id = :run and team in (:teams)
            """;

    /** The numbers given overall in the latest run in which each child got one; 11 where there are none. */
    private static final String LOWEST =
            """
            coalesce((
              select min(s.number) from scaling s
              where s.family_id = open_task.family_id and s.number is not null and s.statement_id is null%1$s
              and concat(',', open_task.child_ids, ',') like concat('%%,', s.child_id, ',%%')
              and s.stage_run_id = (
                select max(l.stage_run_id) from scaling l
                where l.family_id = s.family_id and l.child_id = s.child_id and l.number is not null
                and l.statement_id is null%2$s)), 11)
            """;

    private static final String SCORE = "update open_task set lowest_score = " + LOWEST.formatted("", "")
            + ", lowest_shared_score = " + LOWEST.formatted(shared("s"), shared("l"));

    private final StageRunRepository runs;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    OpenTasks(StageRunRepository runs, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.runs = runs;
        this.jdbc = jdbc;
        this.events = events;
    }

    private static String shared(String scaling) {
        return " and %1$s.tier = 'EARLY_HELP' and %1$s.audience <> 'STATUTORY'".formatted(scaling);
    }

    /** One row for each team; the first leads, so that a task is read once where teams do not matter. */
    void opened(StageRun run, int priority) {
        for (int i = 0; i < run.roles().size(); i++) {
            jdbc.sql(INSERT)
                    .param("run", run.id())
                    .param("team", run.roles().get(i))
                    .param("lead", i == 0)
                    .param("urgent", priority > USUAL)
                    .update();
        }
        score(run.id());
    }

    void assigned(String taskId, String assignee) {
        jdbc.sql("update open_task set assignee = ? where run_id = (select id from stage_run where task_id = ?)")
                .param(assignee)
                .param(taskId)
                .update();
    }

    void prioritised(String taskId, int priority) {
        hold(taskId).forEach(run -> jdbc.sql("update open_task set urgent = ? where run_id = ?")
                .params(priority > USUAL, run)
                .update());
    }

    /** So that making the lists anew comes before or after. */
    private List<Long> hold(String taskId) {
        return jdbc.sql("select id from stage_run where task_id = ? for update")
                .param(taskId)
                .query(Long.class)
                .list();
    }

    /** @return whether the run was not in the lists before */
    boolean refresh(StageRun run, int priority) {
        int there = jdbc.sql(REFRESH)
                .param("run", run.id())
                .param("teams", run.roles())
                .param("urgent", priority > USUAL)
                .update();
        boolean whole = there == run.roles().size();
        if (whole) {
            score(run.id());
        } else {
            runs.unlist(run.id());
            opened(run, priority);
        }
        return !whole;
    }

    void score(long run) {
        jdbc.sql(SCORE + " where run_id = ?").param(run).update();
    }

    /** Children left the run or joined it; their numbers leave or come with them. */
    void about(long run, ChildIds children) {
        runs.about(run, children);
        jdbc.sql(
                        "update open_task set child_ids = (select child_ids from stage_run where id = run_id) where run_id = ?")
                .param(run)
                .update();
        score(run);
        events.publishEvent(new StageRunAbout(run, children));
    }

    @EventListener
    void scored(ScoreGiven given) {
        jdbc.sql(SCORE + " where family_id = ?").param(given.familyId()).update();
    }
}
