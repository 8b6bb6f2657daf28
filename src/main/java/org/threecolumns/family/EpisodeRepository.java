package org.threecolumns.family;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Episodes of a family; at most one is open. */
public interface EpisodeRepository extends CrudRepository<Episode, Long> {

    Optional<Episode> findByOpenFamilyId(Long familyId);

    List<Episode> findByFamilyIdOrderByOpenedAtDesc(Long familyId);

    @Query("select id from episode where id = :id for update")
    Long lock(Long id);
}
