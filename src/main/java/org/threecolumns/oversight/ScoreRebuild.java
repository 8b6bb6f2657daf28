package org.threecolumns.oversight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the latest numbers of all children anew, from what was signed; what still waits to be kept is kept afterwards, as ever. */
@Service
class ScoreRebuild {

    private static final String ANEW =
            """
            insert into child_score (child_id, family_id, team, stage_run_id, number, number_before, moved, fell, given_on)
            select child_id, family_id, team, stage_run_id, number, number_before, number - number_before,
              coalesce(number - number_before <= -2, false), given_on
            from (
              select stages.*, lag(number) over (partition by child_id order by ended_at, id) as number_before,
                row_number() over (partition by child_id order by ended_at desc, id desc) as place
              from (
                select s.id, s.child_id, s.family_id, s.stage_run_id, s.number, s.given_on, r.ended_at,
                  case when position(',' in r.candidate_groups) = 0 then r.candidate_groups
                    else substring(r.candidate_groups from 1 for position(',' in r.candidate_groups) - 1) end as team,
                  row_number() over (partition by s.child_id, r.journey_id, r.stage, r.clock_started_at
                    order by r.ended_at desc, s.id desc) as from_last
                from scaling s join stage_run r on r.id = s.stage_run_id
                where r.status = 'SIGNED' and s.scorer_kind = 'SIGNER' and s.statement_id is null and s.number is not null
              ) stages where from_last = 1
            ) given where place = 1
            """;

    private final JdbcClient jdbc;

    ScoreRebuild(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void rebuild() {
        ScoreKeeping.hold(jdbc);
        jdbc.sql("delete from child_score").update();
        jdbc.sql(ANEW).update();
    }
}
