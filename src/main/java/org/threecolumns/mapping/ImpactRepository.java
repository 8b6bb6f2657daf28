package org.threecolumns.mapping;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import org.threecolumns.access.Tier;

/** Stored {@link Impact}s; every list is filtered by what the reader may see. */
public interface ImpactRepository extends CrudRepository<Impact, Long> {

    @Query(
            """
            select * from impact where family_id = :familyId
            and (:statutory = true or (tier = 'EARLY_HELP' and audience <> 'STATUTORY'))
            order by child_id, id
            """)
    List<Impact> ofFamily(Long familyId, boolean statutory);

    Optional<Impact> findByChildIdAndTier(Long childId, Tier tier);
}
