package org.threecolumns.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link Checkpoint}s. */
public interface CheckpointRepository extends CrudRepository<Checkpoint, Long> {

    Optional<Checkpoint> findByStageRunIdAndName(Long stageRunId, String name);

    List<Checkpoint> findByEpisodeIdOrderById(Long episodeId);

    @Modifying
    @Query(
            """
            update checkpoint set looked_at = :at, looked_by = :username, view_words = :words
            where id = :checkpointId and looked_at is null
            """)
    int look(Long checkpointId, Instant at, String username, String words);
}
