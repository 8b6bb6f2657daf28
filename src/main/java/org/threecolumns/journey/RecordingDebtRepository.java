package org.threecolumns.journey;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Recording debts, the open ones by due date. */
public interface RecordingDebtRepository extends CrudRepository<RecordingDebt, Long> {

    @Query("select * from recording_debt where episode_id = :episodeId and settled_at is null order by due_on, id")
    List<RecordingDebt> openOfEpisode(Long episodeId);

    @Query("select * from recording_debt where act_now_id = :actNowId and settled_at is null")
    List<RecordingDebt> openOfActNow(Long actNowId);

    @Query("select id from recording_debt where id > :debtId order by id limit :size")
    List<Long> idsAfter(long debtId, int size);

    List<RecordingDebt> findByFamilyIdOrderByOpenedAtDesc(Long familyId);
}
