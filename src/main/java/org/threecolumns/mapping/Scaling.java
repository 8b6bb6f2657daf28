package org.threecolumns.mapping;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;

/**
 * One answer on the scale: 0 is always the worst, 10 the safest. Both ends are stored in the words that the person was asked
 * with. {@code number} is 0 to 10 exactly when {@code answer} is NUMBER; {@code statementId} null means overall.
 */
public record Scaling(
        @Id Long id,
        Long familyId,
        Long childId,
        Long statementId,
        Long stageRunId,
        String stage,
        ScorerKind scorerKind,
        String scorer,
        Answer answer,
        Integer number,
        String reason,
        String worstWords,
        String bestWords,
        LocalDate givenOn,
        Audience audience,
        Tier tier,
        Instant recordedAt,
        String recordedBy) {

    /** SIGNER is the person who signs the stage; only their number is required and admits no other answer. */
    public enum ScorerKind {
        SIGNER,
        CHILD,
        FAMILY,
        PROFESSIONAL
    }

    /** Everybody but the signer may say that they do not know or would rather not say. */
    public enum Answer {
        NUMBER,
        DONT_KNOW,
        RATHER_NOT_SAY
    }
}
