package org.threecolumns.family;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * A family, known by its reference and the name it is called by. {@code mapVersion} counts every change to the living map, so
 * that a signer can be held to the version they saw.
 */
public record Family(
        @Id Long id,
        String reference,
        String name,
        boolean restricted,
        long mapVersion,
        Instant createdAt,
        String createdBy) {}
