package org.threecolumns.access;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Grants of access to single families. */
public interface CaseGrantRepository extends CrudRepository<CaseGrant, Long> {

    @Query("select * from case_grant where family_id = :familyId and ended_at is null order by id")
    List<CaseGrant> ofFamily(Long familyId);

    @Query(
            """
            select count(*) from case_grant
            where family_id = :familyId and username = :username and ended_at is null
            """)
    int count(Long familyId, String username);

    @Modifying
    @Query(
            """
            update case_grant set ended_at = :at
            where family_id = :familyId and relation = :relation and ended_at is null
            """)
    void end(Long familyId, CaseGrant.Relation relation, Instant at);

    @Query("select restricted from family where id = :familyId")
    Boolean restricted(Long familyId);
}
