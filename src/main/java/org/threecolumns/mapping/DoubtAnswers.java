package org.threecolumns.mapping;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Keeps that somebody was asked about a score, so that they are not asked twice, and what they said. */
@Service
public class DoubtAnswers {

    private final ScalingRepository scalings;
    private final FamilyRepository families;

    DoubtAnswers(ScalingRepository scalings, FamilyRepository families) {
        this.scalings = scalings;
        this.families = families;
    }

    /**
     * @param runId the open stage run in which the score was given; the caller has checked that it is the writer's
     * @param because why the number stands; blank when they changed it or would not say
     */
    @Transactional
    public MapResult asked(long runId, long scalingId, Set<ScoreDoubt> doubts, String because, Author author) {
        Optional<Scaling> found = scalings.findById(scalingId)
                .filter(s -> s.stageRunId() == runId && author.reaches(s.tier(), s.audience()));
        if (found.isEmpty()) {
            return MapResult.NOT_ON_THIS_MAP;
        }
        String words = Words.isBlank(because) ? null : Words.clean(because);
        if (words != null && words.length() > MapRules.LONGEST_TEXT) {
            return MapResult.refused(List.of(
                    new FieldError("because", "too-long", "Use " + MapRules.LONGEST_TEXT + " characters or fewer")));
        }
        if (words != null && !words.equals(found.get().standsBecause())) {
            families.lockMapVersion(found.get().familyId());
            families.countMapChange(found.get().familyId());
        }
        return MapResult.saved(scalings.save(found.get().asked(doubts, words)).id());
    }
}
