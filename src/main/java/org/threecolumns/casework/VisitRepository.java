package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link Visit}s. */
public interface VisitRepository extends CrudRepository<Visit, Long> {

    @Query(
            """
            select v.* from visit v where v.child_id in (:childIds) and not exists (
              select 1 from visit later where later.child_id = v.child_id
              and (later.visited_on > v.visited_on or (later.visited_on = v.visited_on and later.id > v.id)))
            """)
    List<Visit> lastOfChildren(Collection<Long> childIds);

    /** In the order in which they were written down. */
    @Query("select * from visit where plan_id = :planId and seen = true order by id")
    List<Visit> seenUnder(Long planId);

    @Query(
            """
            select * from visit where child_id = :childId
            and (visited_on < :on or (visited_on = :on and id < :id))
            order by visited_on desc, id desc limit :size
            """)
    List<Visit> ofChild(Long childId, LocalDate on, long id, int size);
}
