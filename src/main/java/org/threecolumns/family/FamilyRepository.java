package org.threecolumns.family;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Families by id and reference. */
public interface FamilyRepository extends CrudRepository<Family, Long> {

    Optional<Family> findByReference(String reference);

    List<Family> findByIdIn(Collection<Long> ids);

    /** Counts one change to the living map and locks the family's row until the transaction ends. */
    @Modifying
    @Query("update family set map_version = map_version + 1 where id = :id")
    void countMapChange(Long id);

    @Query("select map_version from family where id = :id for update")
    long lockMapVersion(Long id);
}
