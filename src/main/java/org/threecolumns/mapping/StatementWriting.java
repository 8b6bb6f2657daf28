package org.threecolumns.mapping;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;
import org.threecolumns.form.Words;

/** Writes worry and danger statements with their goals; same rules of versions and problems as {@link MapWriting}. */
@Service
public class StatementWriting {

    private final FamilyRepository families;
    private final ChildRepository children;
    private final StatementRepository statements;
    private final Clock clock;

    StatementWriting(FamilyRepository families, ChildRepository children, StatementRepository statements, Clock clock) {
        this.families = families;
        this.children = children;
        this.statements = statements;
        this.clock = clock;
    }

    @Transactional
    public MapResult add(long familyId, StatementInput input, Author author) {
        List<FieldError> problems = rules(familyId).statement(input).problems();
        return problems.isEmpty() ? store(familyId, fresh(familyId, input, author)) : MapResult.refused(problems);
    }

    /** @param seenVersion the statement's version that the writer had on the screen */
    @Transactional
    public MapResult edit(long familyId, long statementId, int seenVersion, StatementInput input, Author author) {
        families.lockMapVersion(familyId);
        Statement old = of(familyId, statementId);
        if (old == null) {
            return MapResult.refused(List.of(MapWriting.NOT_ON_THIS_MAP));
        }
        if (old.version() != seenVersion) {
            return MapResult.refused(List.of(MapWriting.CHANGED_MEANWHILE));
        }
        List<FieldError> problems = rules(familyId).statement(input).problems();
        return problems.isEmpty() ? store(familyId, edited(old, input, author)) : MapResult.refused(problems);
    }

    /** Resolves, strikes out or takes back a statement together with its goal. */
    @Transactional
    public MapResult setStatus(long familyId, long statementId, MapStatus status, Author author) {
        families.lockMapVersion(familyId);
        Statement old = of(familyId, statementId);
        if (old == null) {
            return MapResult.refused(List.of(MapWriting.NOT_ON_THIS_MAP));
        }
        return old.status() == status ? MapResult.saved(statementId) : store(familyId, withStatus(old, status, author));
    }

    private MapRules rules(long familyId) {
        return new MapRules(children.findByFamilyIdOrderByBirthDateAscIdAsc(familyId));
    }

    private Statement of(long familyId, long id) {
        return statements.findById(id).filter(s -> s.familyId() == familyId).orElse(null);
    }

    private MapResult store(long familyId, Statement statement) {
        families.countMapChange(familyId);
        return MapResult.saved(statements.save(statement).id());
    }

    private Statement fresh(long familyId, StatementInput in, Author author) {
        Instant now = clock.instant();
        return new Statement(
                null,
                familyId,
                kind(in, author.tier()),
                Words.clean(in.text()),
                blankToNull(in.goal()),
                blankToNull(in.goalSeenBy()),
                blankToNull(in.goalHeldFor()),
                in.childIds(),
                in.audience() == null ? MapWriting.usualAudience(author.tier()) : in.audience(),
                author.tier(),
                in.notForPersonId(),
                MapStatus.ACTIVE,
                0,
                now,
                author.username(),
                now,
                author.username(),
                0);
    }

    private Statement edited(Statement old, StatementInput in, Author author) {
        return new Statement(
                old.id(),
                old.familyId(),
                in.kind() == null ? old.kind() : in.kind(),
                Words.clean(in.text()),
                blankToNull(in.goal()),
                blankToNull(in.goalSeenBy()),
                blankToNull(in.goalHeldFor()),
                in.childIds(),
                in.audience() == null ? old.audience() : in.audience(),
                old.tier(),
                in.notForPersonId(),
                old.status(),
                old.position(),
                old.createdAt(),
                old.createdBy(),
                clock.instant(),
                author.username(),
                old.version() + 1);
    }

    private Statement withStatus(Statement old, MapStatus status, Author author) {
        return new Statement(
                old.id(),
                old.familyId(),
                old.kind(),
                old.text(),
                old.goal(),
                old.goalSeenBy(),
                old.goalHeldFor(),
                old.childIds(),
                old.audience(),
                old.tier(),
                old.notForPersonId(),
                status,
                old.position(),
                old.createdAt(),
                old.createdBy(),
                clock.instant(),
                author.username(),
                old.version() + 1);
    }

    private static Statement.Kind kind(StatementInput in, Tier tier) {
        Statement.Kind usual = tier == Tier.STATUTORY ? Statement.Kind.DANGER : Statement.Kind.WORRY;
        return in.kind() == null ? usual : in.kind();
    }

    private static String blankToNull(String text) {
        return Words.isBlank(text) ? null : Words.clean(text);
    }
}
