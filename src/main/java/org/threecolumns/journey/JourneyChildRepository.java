package org.threecolumns.journey;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Which children travel on which journey. */
public interface JourneyChildRepository extends CrudRepository<JourneyChild, Long> {

    @Query("select * from journey_child where journey_id = :journeyId and left_at is null order by child_id")
    List<JourneyChild> travelling(Long journeyId);

    @Query("select * from journey_child where journey_id = :journeyId order by id")
    List<JourneyChild> everOn(Long journeyId);

    @Modifying
    @Query(
            """
            update journey_child set left_at = :at, outcome = :outcome
            where journey_id = :journeyId and child_id in (:childIds) and left_at is null
            """)
    void leave(Long journeyId, Collection<Long> childIds, Instant at, String outcome);

    @Query(
            """
            select jc.* from journey_child jc join journey j on j.id = jc.journey_id
            where j.episode_id = :episodeId and jc.left_at is null order by jc.id
            """)
    List<JourneyChild> travellingInEpisode(Long episodeId);

    /** Children whose journey was cancelled are taken on by the next one. */
    @Modifying
    @Query(
            """
            update journey_child set left_at = :at, outcome = 'taken-on'
            where child_id in (:childIds) and left_at is null
            and journey_id in (select id from journey where episode_id = :episodeId and ended_at is not null)
            """)
    void takenOn(Long episodeId, Collection<Long> childIds, Instant at);

    @Modifying
    @Query("update journey_child set left_at = :at where journey_id = :journeyId and left_at is null")
    void allLeave(Long journeyId, Instant at);
}
