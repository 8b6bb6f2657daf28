package org.threecolumns.mapping;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link Scaling}s; every list is filtered by what the reader may see. */
public interface ScalingRepository extends CrudRepository<Scaling, Long> {

    @Query(
            """
            select * from scaling where family_id = :familyId
            and (:statutory = true or (tier <> 'STATUTORY' and audience <> 'STATUTORY'))
            order by recorded_at, id
            """)
    List<Scaling> ofFamily(Long familyId, boolean statutory);

    List<Scaling> findByStageRunId(Long stageRunId);
}
