package org.threecolumns.family;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Children of a family, oldest first. */
public interface ChildRepository extends CrudRepository<Child, Long> {

    @Query("select * from child where family_id = :familyId order by birth_date nulls last, id")
    List<Child> ofFamily(Long familyId);
}
