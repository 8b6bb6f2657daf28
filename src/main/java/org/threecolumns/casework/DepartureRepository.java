package org.threecolumns.casework;

import java.time.Instant;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link Departure}s. */
public interface DepartureRepository extends CrudRepository<Departure, Long> {

    List<Departure> findByEpisodeIdOrderById(Long episodeId);

    @Modifying
    @Query(
            """
            update departure set confirmed_at = :at, confirmed_how = :how
            where id = :departureId and confirmed_at is null
            """)
    void confirm(Long departureId, Instant at, Departure.Outcome how);
}
