package org.threecolumns.journey;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Records of acting now. */
public interface ActNowRepository extends CrudRepository<ActNow, Long> {

    List<ActNow> findByEpisodeIdOrderById(Long episodeId);

    @Query("select * from act_now where begun_at is null order by id")
    List<ActNow> notBegun();

    @Modifying
    @Query("update act_now set begun_at = :at where id = :id and begun_at is null")
    int begun(Long id, Instant at);
}
