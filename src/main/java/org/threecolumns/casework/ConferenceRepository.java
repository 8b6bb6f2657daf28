package org.threecolumns.casework;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link Conference}s. */
public interface ConferenceRepository extends CrudRepository<Conference, Long> {

    List<Conference> findByFamilyIdOrderByHeldOnDesc(Long familyId);
}
