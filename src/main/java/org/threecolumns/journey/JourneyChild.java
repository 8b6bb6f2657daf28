package org.threecolumns.journey;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/** A child travelling on a journey from one moment to another; {@code outcome} says with which decision they left it. */
public record JourneyChild(
        @Id Long id, Long journeyId, Long childId, Instant joinedAt, Instant leftAt, String outcome) {}
