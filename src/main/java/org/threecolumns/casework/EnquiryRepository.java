package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link Enquiry enquiries}, newest first. */
public interface EnquiryRepository extends CrudRepository<Enquiry, Long> {

    @Query("select * from enquiry where child_id in (:childIds) order by started_on desc, id desc")
    List<Enquiry> ofChildren(Collection<Long> childIds);

    /** Ended, with a conference to come: it stays open until that was held. */
    @Modifying
    @Query(
            """
            update enquiry set ended_on = :on, outcome = :outcome, conference_not_required = false
            where id = :enquiryId and open_child_id is not null
            """)
    void await(Long enquiryId, LocalDate on, String outcome);

    /** Ended for good: no conference is required. */
    @Modifying
    @Query(
            """
            update enquiry set open_child_id = null, ended_on = coalesce(ended_on, :on), settled_on = :on,
            outcome = :outcome, conference_not_required = true
            where id = :enquiryId and open_child_id is not null
            """)
    void settle(Long enquiryId, LocalDate on, String outcome);

    /** The conference that these children's enquiries asked for was held. */
    @Modifying
    @Query(
            """
            update enquiry set open_child_id = null, settled_on = :heldOn, conference_id = :conferenceId
            where open_child_id in (:childIds) and ended_on is not null and started_on <= :heldOn
            """)
    void takenUp(Collection<Long> childIds, Long conferenceId, LocalDate heldOn);
}
