package org.threecolumns.mapping;

import java.time.LocalDate;
import org.threecolumns.access.Audience;

/**
 * One person's answer on the scale for one child, overall or for one statement, given in one stage run.
 *
 * @param oneHigher what would be one point higher, in their words
 */
public record ScoreInput(
        Long childId,
        Long statementId,
        Scaling.ScorerKind scorerKind,
        String scorer,
        Scaling.Answer answer,
        Integer number,
        String reason,
        LocalDate givenOn,
        Audience audience,
        String oneHigher) {

    public ScoreInput(
            Long childId,
            Long statementId,
            Scaling.ScorerKind scorerKind,
            String scorer,
            Scaling.Answer answer,
            Integer number,
            String reason,
            LocalDate givenOn,
            Audience audience) {
        this(childId, statementId, scorerKind, scorer, answer, number, reason, givenOn, audience, null);
    }

    public static ScoreInput signers(Long childId, Integer number, String reason) {
        return new ScoreInput(
                childId, null, Scaling.ScorerKind.SIGNER, null, Scaling.Answer.NUMBER, number, reason, null, null);
    }
}
