package org.threecolumns.familyfile;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stars of a family's chronology. */
interface ChronologyStarRepository extends CrudRepository<ChronologyStar, Long> {

    @Query("select * from chronology_star where family_id = :familyId and active = true")
    List<ChronologyStar> standing(Long familyId);

    @Modifying
    @Query(
            """
            update chronology_star set active = null, ended_at = :at, ended_by = :username
            where family_id = :familyId and event = :event and active = true
            """)
    int end(Long familyId, String event, Instant at, String username);
}
