package org.threecolumns.journey;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Recording debts, the open ones by due date. */
public interface RecordingDebtRepository extends CrudRepository<RecordingDebt, Long> {

    @Query("select * from recording_debt where episode_id = :episodeId and settled_at is null order by due_on, id")
    List<RecordingDebt> openOfEpisode(Long episodeId);

    @Query("select * from recording_debt where act_now_id = :actNowId and settled_at is null")
    List<RecordingDebt> openOfActNow(Long actNowId);

    @Query(
            """
            select * from recording_debt where settled_at is null
            and (:statutory = true or owner = :username)
            and (due_on > :dueOn or (due_on = :dueOn and id > :id))
            order by due_on, id limit :size
            """)
    List<RecordingDebt> openAfter(boolean statutory, String username, LocalDate dueOn, long id, int size);

    @Query("select id from recording_debt where id > :debtId order by id limit :size")
    List<Long> idsAfter(long debtId, int size);

    List<RecordingDebt> findByFamilyIdOrderByOpenedAtDesc(Long familyId);
}
