package org.threecolumns.casework;

import java.util.List;
import org.springframework.data.repository.CrudRepository;

/** Stored {@link PlanReview}s. */
public interface PlanReviewRepository extends CrudRepository<PlanReview, Long> {

    List<PlanReview> findByPlanIdOrderByHeldOn(Long planId);

    boolean existsByPlanIdAndConferenceId(Long planId, Long conferenceId);
}
