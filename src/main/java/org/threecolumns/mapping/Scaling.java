package org.threecolumns.mapping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.annotation.Id;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;

/**
 * One answer on the scale: 0 is always the worst, 10 the safest. Both ends are stored in the words that the person was asked
 * with, and so is the worry that it is about ({@code statementText}, null overall or where it is no longer known).
 * {@code number} is 0 to 10 exactly when {@code answer} is NUMBER; {@code statementId} null means overall.
 * {@code oneHigher} is what one point higher would look like; {@code askedAbout} names the {@link ScoreDoubt}s that were asked
 * about once, and {@code standsBecause} is the answer.
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
        String recordedBy,
        String oneHigher,
        String askedAbout,
        String standsBecause,
        String statementText) {

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

    public boolean isOverall() {
        return statementId == null;
    }

    public boolean wasAskedAbout(ScoreDoubt doubt) {
        return askedAbout != null && List.of(askedAbout.split(",")).contains(doubt.name());
    }

    /** Whether the same person was asked about the same thing in the same words, so that the numbers can be compared. */
    public boolean isComparableWith(Scaling other) {
        return childId.equals(other.childId())
                && Objects.equals(statementId, other.statementId())
                && Objects.equals(statementText, other.statementText())
                && scorerKind == other.scorerKind()
                && (scorerKind == ScorerKind.SIGNER || scorer.equalsIgnoreCase(other.scorer()))
                && worstWords.equals(other.worstWords())
                && bestWords.equals(other.bestWords());
    }

    /** This answer in the place of an older one of the same stage run; what was asked about it once is not asked again. */
    Scaling replacing(Scaling old) {
        return copy(old.id(), old.askedAbout(), Objects.equals(number, old.number()) ? old.standsBecause() : null);
    }

    /** With the doubts that were asked about, and why the number stands. */
    Scaling asked(Set<ScoreDoubt> doubts, String because) {
        String names = Stream.concat(Stream.of(ScoreDoubt.values()).filter(this::wasAskedAbout), doubts.stream())
                .distinct()
                .map(Enum::name)
                .collect(Collectors.joining(","));
        return copy(id, names, because == null ? standsBecause : because);
    }

    private Scaling copy(Long newId, String asked, String because) {
        return new Scaling(
                newId,
                familyId,
                childId,
                statementId,
                stageRunId,
                stage,
                scorerKind,
                scorer,
                answer,
                number,
                reason,
                worstWords,
                bestWords,
                givenOn,
                audience,
                tier,
                recordedAt,
                recordedBy,
                oneHigher,
                asked,
                because,
                statementText);
    }
}
