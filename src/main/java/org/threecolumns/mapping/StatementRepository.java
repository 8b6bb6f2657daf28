package org.threecolumns.mapping;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link Statement}s; every list is filtered by what the reader may see. */
public interface StatementRepository extends CrudRepository<Statement, Long> {

    @Query(
            """
            select * from statement where family_id = :familyId
            and (:statutory = true or (tier = 'EARLY_HELP' and audience <> 'STATUTORY'))
            order by position, id
            """)
    List<Statement> ofFamily(Long familyId, boolean statutory);
}
