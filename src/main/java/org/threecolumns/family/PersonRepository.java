package org.threecolumns.family;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** The adults around a family. */
public interface PersonRepository extends CrudRepository<Person, Long> {

    List<Person> findByFamilyIdOrderByName(Long familyId);

    boolean existsByIdAndFamilyId(Long id, Long familyId);
}
