package org.threecolumns.mapping;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link Scaling}s; every list is filtered by what the reader may see. */
public interface ScalingRepository extends CrudRepository<Scaling, Long> {

    @Query(
            value =
                    """
            select * from scaling where family_id = :familyId
            and (:statutory = true or (tier = 'EARLY_HELP' and audience <> 'STATUTORY'))
            order by recorded_at, id
            """,
            rowMapperClass = ScalingRow.class)
    List<Scaling> ofFamily(Long familyId, boolean statutory);

    List<Scaling> findByStageRunId(Long stageRunId);

    /** The answers given in a run that was returned count in the run that takes it up again. */
    @Modifying
    @Query(
            """
            insert into scaling (family_id, child_id, statement_id, stage_run_id, stage, scorer_kind, scorer, answer, number,
              reason, worst_words, best_words, given_on, audience, tier, recorded_at, recorded_by,
              one_higher, asked_about, stands_because, statement_text)
            select family_id, child_id, statement_id, :to, stage, scorer_kind, scorer, answer, number,
              reason, worst_words, best_words, given_on, audience, tier, recorded_at, recorded_by,
              one_higher, asked_about, stands_because, statement_text
            from scaling where stage_run_id = :from
            """)
    void carry(long from, long to);
}
