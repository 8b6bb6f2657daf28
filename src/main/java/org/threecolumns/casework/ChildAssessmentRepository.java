package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link ChildAssessment}s, newest first. */
public interface ChildAssessmentRepository extends CrudRepository<ChildAssessment, Long> {

    @Query("select * from child_assessment where child_id in (:childIds) order by started_on desc, id desc")
    List<ChildAssessment> ofChildren(Collection<Long> childIds);

    @Modifying
    @Query(
            """
            update child_assessment set open_child_id = null, ended_on = :on, authorised_on = :authorisedOn,
            outcome = :outcome, seen_on = :seenOn, seen_alone = :seenAlone
            where id = :assessmentId and open_child_id is not null
            """)
    void end(
            Long assessmentId,
            LocalDate on,
            LocalDate authorisedOn,
            String outcome,
            LocalDate seenOn,
            Boolean seenAlone);
}
