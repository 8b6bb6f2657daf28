package org.threecolumns.api;

import java.time.LocalDate;
import org.threecolumns.access.Audience;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.ScoreInput;

/**
 * One person's answer on the scale for one child.
 *
 * @param statementId null for overall
 * @param scorer whose answer it is; the caller's own for a {@code SIGNER}
 * @param answer null means a number
 * @param oneHigher what would be one point higher
 */
record ScoreRequest(
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

    ScoreInput input() {
        return new ScoreInput(
                childId,
                statementId,
                scorerKind,
                scorer,
                answer == null ? Scaling.Answer.NUMBER : answer,
                number,
                reason,
                givenOn,
                audience,
                oneHigher);
    }
}
