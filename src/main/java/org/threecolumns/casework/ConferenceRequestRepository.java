package org.threecolumns.casework;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link ConferenceRequest}s. */
public interface ConferenceRequestRepository extends CrudRepository<ConferenceRequest, Long> {

    List<ConferenceRequest> findByEpisodeIdOrderById(Long episodeId);
}
