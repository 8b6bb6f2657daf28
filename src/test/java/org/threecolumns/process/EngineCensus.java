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
