package org.threecolumns.family;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** The adults around a family. */
public interface PersonRepository extends CrudRepository<Person, Long> {

    List<Person> findByFamilyIdAndRemovedAtIsNullOrderByName(Long familyId);

    Optional<Person> findByIdAndFamilyIdAndRemovedAtIsNull(Long id, Long familyId);

    boolean existsByIdAndFamilyId(Long id, Long familyId);
}
