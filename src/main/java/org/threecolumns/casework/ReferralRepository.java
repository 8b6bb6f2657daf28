package org.threecolumns.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link Referral}s, newest first. */
public interface ReferralRepository extends CrudRepository<Referral, Long> {

    @Query("select * from referral where child_id in (:childIds) order by referred_on desc, id desc")
    List<Referral> ofChildren(Collection<Long> childIds);

    @Modifying
    @Query("update referral set source = :source, primary_need = :need where id = :referralId")
    void coded(Long referralId, String source, String need);

    @Modifying
    @Query(
            """
            update referral set open_child_id = null, closed_on = :on, closure_reason = :reason
            where id = :referralId and open_child_id is not null
            """)
    void close(Long referralId, LocalDate on, String reason);

    @Query("select count(*) from referral where episode_id = :episodeId and open_child_id is not null")
    int openOfEpisode(Long episodeId);

    /** Open assessments and section 47 enquiries of an episode: nothing closes before them (DfE 8867, 8868). */
    @Query(
            """
            select (select count(*) from referral r join child_assessment a on a.open_child_id = r.open_child_id
              where r.episode_id = :episodeId)
            + (select count(*) from referral r join enquiry e on e.open_child_id = r.open_child_id
              where r.episode_id = :episodeId)
            """)
    int openWorkOfEpisode(Long episodeId);

    @Query(
            """
            select (select count(*) from child_assessment where open_child_id in (:childIds))
            + (select count(*) from enquiry where open_child_id in (:childIds))
            """)
    int openWorkOfChildren(Collection<Long> childIds);
}
