package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link Plan}s, newest first. */
public interface PlanRepository extends CrudRepository<Plan, Long> {

    Optional<Plan> findByOpenChildId(Long openChildId);

    @Query("select * from plan where child_id in (:childIds) order by started_on desc, id desc")
    List<Plan> ofChildren(Collection<Long> childIds);

    @Modifying
    @Query(
            """
            update plan set open_child_id = null, ended_on = :on, end_reason = :reason, end_conference_id = :conferenceId,
            visit_due_on = null
            where id = :planId and open_child_id is not null
            """)
    void end(Long planId, LocalDate on, Plan.EndReason reason, Long conferenceId);

    @Modifying
    @Query("update plan set category = :category where id = :planId")
    void categorised(Long planId, Plan.Category category);

    @Query("select id from plan where id > :planId order by id limit :size")
    List<Long> idsAfter(long planId, int size);

    /** @return whether the child was seen later than before; a visit written down late never takes the clock back */
    @Modifying
    @Query(
            """
            update plan set last_visit_on = :on, visit_due_on = :nextDueOn
            where id = :planId and open_child_id is not null and (last_visit_on is null or last_visit_on < :on)
            """)
    boolean visited(Long planId, LocalDate on, LocalDate nextDueOn);
}
