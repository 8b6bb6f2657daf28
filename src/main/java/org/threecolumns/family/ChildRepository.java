package org.threecolumns.family;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** Children of a family, oldest first. */
public interface ChildRepository extends CrudRepository<Child, Long> {

    List<Child> findByFamilyIdOrderByBirthDateAscIdAsc(Long familyId);
}
