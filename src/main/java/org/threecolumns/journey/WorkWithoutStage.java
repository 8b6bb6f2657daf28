package org.threecolumns.journey;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.threecolumns.journey.Faults.Fault;
import org.threecolumns.journey.Faults.Kind;

/**
 * Finds assessments, enquiries and plans that are open for a child though none of their stages is: somebody cancelled a stage, or a
 * step of the engine gave up. The child may be on other tasks, so that nobody would miss it.
 */
@Component
class WorkWithoutStage {

    /** What is open, by the stages of which one must be open with it, the most usual first. */
    private static final String MISSING =
            """
            select f.reference, w.child_id, w.stages from (
              select family_id, child_id, 'assessment' as stages
              from child_assessment where open_child_id is not null
              union all
              select family_id, child_id, case when ended_on is null then 'section-47' else 'initial-conference' end
              from enquiry where open_child_id is not null
              union all
              select family_id, child_id, case kind when 'PROTECTION' then 'review-conference'
                when 'TEMPORARY' then 'initial-conference' else 'cin-review,child-in-need,step-down,closure' end
              from plan where open_child_id is not null
              union all
              select family_id, child_id, 'core-group' from plan where open_child_id is not null and kind = 'PROTECTION'
            ) w join family f on f.id = w.family_id
            where not exists (
              select 1 from stage_run r where r.family_id = w.family_id and r.status = 'OPEN'
              and concat(',', w.stages, ',') like concat('%,', replace(r.stage, '-authorisation', ''), ',%')
              and concat(',', r.child_ids, ',') like concat('%,', w.child_id, ',%'))
            and not exists (
              select 1 from journey j where j.family_id = w.family_id and j.process_instance_id in (:moving))
            order by f.id, w.child_id
            """;

    private final JdbcClient jdbc;

    WorkWithoutStage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param moving journeys that are about to take their next step */
    List<Fault> find(Set<String> moving) {
        return jdbc.sql(MISSING)
                .param("moving", moving.isEmpty() ? Set.of("") : moving)
                .query((rs, row) -> new Fault(
                        Kind.WORK_WITHOUT_STAGE,
                        rs.getString(1),
                        rs.getLong(2),
                        rs.getString(3).split(",")[0],
                        null))
                .list();
    }
}
