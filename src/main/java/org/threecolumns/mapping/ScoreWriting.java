package org.threecolumns.mapping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Audience;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Writes answers on the scale. Within one open stage run, a person's later answer for the same child replaces the earlier. */
@Service
public class ScoreWriting {

    private final FamilyRepository families;
    private final MapRulesOfFamily rules;
    private final StatementRepository statements;
    private final ScalingRepository scalings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScoreWriting(
            FamilyRepository families,
            MapRulesOfFamily rules,
            StatementRepository statements,
            ScalingRepository scalings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.families = families;
        this.rules = rules;
        this.statements = statements;
        this.scalings = scalings;
        this.events = events;
        this.clock = clock;
    }

    /** @param runId the open stage run in which the answer is given; the caller has checked that it belongs to the family */
    @Transactional
    public MapResult give(long familyId, long runId, String stage, ScoreInput input, Author author) {
        boolean statutory = author.tier().isStatutoryServices();
        List<Statement> worries = statements.ofFamily(familyId, statutory);
        List<FieldError> problems = rules.of(familyId)
                .score(input, worries)
                .givenOn(input.givenOn(), LocalDate.now(clock))
                .problems();
        if (!problems.isEmpty()) {
            return MapResult.refused(problems);
        }
        families.lockMapVersion(familyId);
        Scaling given = scaling(familyId, runId, stage, input, textOf(input.statementId(), worries), author);
        Scaling old = earlier(runId, given);
        if (old != null && sameAnswer(old, given)) {
            return MapResult.saved(old.id());
        }
        families.countMapChange(familyId);
        Long id = scalings.save(old == null ? given : given.replacing(old)).id();
        events.publishEvent(new ScoreGiven(familyId));
        return MapResult.saved(id);
    }

    /** Takes the answers of one run over into another, as they were given. */
    @Transactional
    public void carry(long familyId, long fromRun, long toRun) {
        scalings.carry(fromRun, toRun);
        events.publishEvent(new ScoreGiven(familyId));
    }

    private Scaling earlier(long runId, Scaling given) {
        return scalings.findByStageRunId(runId).stream()
                .filter(s -> s.childId().equals(given.childId())
                        && Objects.equals(s.statementId(), given.statementId())
                        && s.scorerKind() == given.scorerKind()
                        && s.scorer().equals(given.scorer()))
                .findFirst()
                .orElse(null);
    }

    private static boolean sameAnswer(Scaling a, Scaling b) {
        return a.answer() == b.answer()
                && Objects.equals(a.number(), b.number())
                && Objects.equals(a.reason(), b.reason())
                && Objects.equals(a.oneHigher(), b.oneHigher())
                && a.audience() == b.audience()
                && Objects.equals(a.statementText(), b.statementText());
    }

    private static String textOf(Long statementId, List<Statement> worries) {
        return worries.stream()
                .filter(s -> s.id().equals(statementId))
                .map(Statement::text)
                .findFirst()
                .orElse(null);
    }

    private Scaling scaling(
            long familyId, long runId, String stage, ScoreInput in, String statementText, Author author) {
        Anchors anchors = in.statementId() == null
                ? Anchors.forScorer(in.scorerKind(), author.tier())
                : Anchors.forStatement(in.scorerKind());
        Audience audience = in.audience() == null ? author.usualAudience() : in.audience();
        String scorer = in.scorerKind() == Scaling.ScorerKind.SIGNER ? author.username() : Words.clean(in.scorer());
        String reason = Words.isBlank(in.reason()) ? null : Words.clean(in.reason());
        LocalDate on = in.givenOn() == null ? LocalDate.now(clock) : in.givenOn();
        return new Scaling(
                null,
                familyId,
                in.childId(),
                in.statementId(),
                runId,
                stage,
                in.scorerKind(),
                scorer,
                in.answer(),
                in.number(),
                reason,
                anchors.worst(),
                anchors.best(),
                on,
                audience,
                author.tier(),
                clock.instant(),
                author.username(),
                Words.isBlank(in.oneHigher()) ? null : Words.clean(in.oneHigher()),
                null,
                null,
                statementText);
    }
}
