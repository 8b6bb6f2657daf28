package org.threecolumns.casework;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/** A review conference of a protection plan, after the plan's first day (DfE 8841), with the category it left the plan in. */
public record PlanReview(
        @Id Long id,
        Long familyId,
        Long planId,
        LocalDate startedOn,
        Long conferenceId,
        LocalDate heldOn,
        Plan.Category category) {}
