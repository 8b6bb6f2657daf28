package org.threecolumns.process;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds the running engine against our own tables: what the one has, the other has. */
@TestComponent
public class EngineCensus {

    private static final String TASK_WITHOUT_RUN =
            """
            select concat('task without an open run: ', t.task_def_key_)
            from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
            join journey j on j.process_instance_id = e.root_proc_inst_id_
            where j.family_id = :family
            and not exists (select 1 from stage_run r where r.task_id = t.id_ and r.status = 'OPEN')
            """;

    private static final String RUN_WITHOUT_TASK =
            """
            select concat('open run without a task: ', r.stage) from stage_run r
            where r.family_id = :family and r.status = 'OPEN'
            and not exists (select 1 from act_ru_task t where t.id_ = r.task_id)
            """;

    private static final String TASK_UNLIKE_ITS_ROW =
            """
            select concat('task that the lists show otherwise: ', r.stage)
            from stage_run r join act_ru_task t on t.id_ = r.task_id
            where r.family_id = :family
            and not exists (
              select 1 from open_task o
              where o.run_id = r.id and o.task_id = t.id_ and o.lead_row = true and o.stage = r.stage
              and coalesce(o.assignee, '') = coalesce(t.assignee_, '') and o.urgent = (t.priority_ > 50)
              and o.child_ids = r.child_ids and o.due_at = r.due_at)
            """;

    private static final String TEAM_WITHOUT_ROW =
            """
            select concat('team that does not find its task: ', l.group_id_)
            from act_ru_identitylink l join stage_run r on r.task_id = l.task_id_
            where r.family_id = :family and l.type_ = 'candidate'
            and not exists (select 1 from open_task o where o.run_id = r.id and o.team = l.group_id_)
            """;

    private static final String ROW_WITHOUT_TASK =
            """
            select concat('row of a list without a task: ', o.stage, ' of ', o.team) from open_task o
            where o.family_id = :family
            and not exists (
              select 1 from act_ru_identitylink l where l.task_id_ = o.task_id and l.group_id_ = o.team)
            """;

    /** Only an administrator ends a run without a record. */
    private static final String ENDED_WITHOUT_RECORD =
            """
            select concat(r.status, ' without its record: ', r.stage) from stage_run r
            where r.family_id = :family and r.status not in ('OPEN', 'CANCELLED')
            and not exists (
              select 1 from stage_record d where d.id = r.ended_by_record_id and d.episode_id = r.episode_id)
            """;

    private static final String JOURNEY_WITHOUT_INSTANCE =
            """
            select concat('open journey that does not run: J-', j.id) from journey j
            where j.family_id = :family and j.ended_at is null
            and not exists (select 1 from act_ru_execution e where e.id_ = j.process_instance_id)
            """;

    private static final String INSTANCE_WITHOUT_JOURNEY =
            """
            select concat('ended journey that still runs: J-', j.id) from journey j
            where j.family_id = :family and j.ended_at is not null
            and exists (select 1 from act_ru_execution e where e.root_proc_inst_id_ = j.process_instance_id)
            """;

    /** References and route words are all that the engine may know. */
    private static final String PERSONAL_VARIABLES =
            """
            select concat(name_, ' ', type_, ' ', text_) from act_ru_variable
            where not (type_ = 'long' and name_ in ('episodeId', 'journeyId', 'contactId', 'actNowId', 'leavingId')
              or type_ = 'string' and text_ in (
                'front-door', 'strategy-discussion', 'section-47', 'initial-conference', 'adjourned', 'transfer-in',
                'protection-plan', 'core-group', 'early-review', 'social-care', 'assessment', 'child-in-need',
                'no-conference', 'cin-review', 'step-down', 'caf', 'keep-offering', 'taf-review', 'close', 'carry-on',
                'not-substantiated', 'advice', 'no-further-action', 'pass-to-worker', 'no-change', 'yes', 'no', 'plan',
                'needs-met', 'step-up', 'continue', 'closed', 'back-to-plan', 'left', 'stays')
              or type_ = 'null')
            """;

    private final JdbcClient jdbc;

    EngineCensus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In words, whatever the engine and our tables do not agree on about a family. */
    List<String> strange(long family) {
        List<String> strange = new ArrayList<>();
        for (String query : List.of(
                TASK_WITHOUT_RUN,
                RUN_WITHOUT_TASK,
                TASK_UNLIKE_ITS_ROW,
                TEAM_WITHOUT_ROW,
                ROW_WITHOUT_TASK,
                ENDED_WITHOUT_RECORD,
                JOURNEY_WITHOUT_INSTANCE,
                INSTANCE_WITHOUT_JOURNEY)) {
            strange.addAll(
                    jdbc.sql(query).param("family", family).query(String.class).list());
        }
        return strange;
    }

    List<String> personalVariables() {
        return jdbc.sql(PERSONAL_VARIABLES).query(String.class).list();
    }
}
