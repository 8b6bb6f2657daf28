package org.threecolumns.journey;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;

/** The family no longer agrees to early help: who said it, in their words. A manager then decides what follows. */
public record ConsentWithdrawal(
        @Id Long id,
        Long familyId,
        Long episodeId,
        Long journeyId,
        String saidBy,
        String words,
        LocalDate saidOn,
        Instant recordedAt,
        String recordedBy,
        Instant decidedAt) {}
