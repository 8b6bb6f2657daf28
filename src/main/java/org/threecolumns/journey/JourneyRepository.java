package org.threecolumns.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Journeys by episode and process instance. */
public interface JourneyRepository extends CrudRepository<Journey, Long> {

    List<Journey> findByEpisodeIdOrderById(Long episodeId);

    Optional<Journey> findByProcessInstanceId(String processInstanceId);

    @Query("select * from journey where episode_id = :episodeId and ended_at is null order by id")
    List<Journey> openOfEpisode(Long episodeId);

    @Query("select id from journey where id > :after order by id limit :atMost")
    List<Long> idsAfter(Long after, int atMost);

    @Modifying
    @Query("update journey set process_instance_id = :processInstanceId where id = :id")
    void started(Long id, String processInstanceId);

    @Modifying
    @Query("update journey set ended_at = :at where id = :id and ended_at is null")
    void ended(Long id, Instant at);
}
