package org.threecolumns.mapping;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.family.Child;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.form.FieldError;

/** Writes worry and danger statements with their goals; same rules of versions and problems as {@link MapWriting}. */
@Service
public class StatementWriting {

    private final FamilyRepository families;
    private final MapRulesOfFamily rules;
    private final StatementRepository statements;
    private final ChildRepository children;
    private final Clock clock;

    StatementWriting(
            FamilyRepository families,
            MapRulesOfFamily rules,
            StatementRepository statements,
            ChildRepository children,
            Clock clock) {
        this.families = families;
        this.rules = rules;
        this.statements = statements;
        this.children = children;
        this.clock = clock;
    }

    @Transactional
    public MapResult add(long familyId, StatementInput input, Author author) {
        return write(familyId, input, whole -> Statement.written(familyId, whole, author, clock.instant()));
    }

    /** @param seenVersion the statement's version that the writer had on the screen */
    @Transactional
    public MapResult edit(long familyId, long statementId, int seenVersion, StatementInput input, Author author) {
        families.lockMapVersion(familyId);
        Statement old = find(familyId, statementId, author).orElse(null);
        if (old == null) {
            return MapResult.NOT_ON_THIS_MAP;
        }
        if (old.version() != seenVersion) {
            return MapResult.CHANGED_MEANWHILE;
        }
        return write(familyId, input, whole -> old.edited(whole, author, clock.instant()));
    }

    /** Resolves, strikes out or takes back a statement together with its goal. */
    @Transactional
    public MapResult setStatus(long familyId, long statementId, MapStatus status, Author author) {
        families.lockMapVersion(familyId);
        return find(familyId, statementId, author)
                .map(old -> old.status() == status
                        ? MapResult.saved(statementId)
                        : store(old.withStatus(status, author, clock.instant())))
                .orElse(MapResult.NOT_ON_THIS_MAP);
    }

    private MapResult write(long familyId, StatementInput input, Function<StatementInput, Statement> change) {
        StatementInput whole = input.composed(whom(familyId, input));
        List<FieldError> problems = rules.of(familyId)
                .statement(whole)
                .oneSentence("text", input.text(), whole.text())
                .oneSentence("goal", input.goal(), whole.goal())
                .problems();
        return problems.isEmpty() ? store(change.apply(whole)) : MapResult.refused(problems);
    }

    private List<String> whom(long familyId, StatementInput input) {
        return children.ofFamily(familyId).stream()
                .filter(c -> input.childIds().isEmpty() || input.childIds().contains(c.id()))
                .map(Child::givenName)
                .toList();
    }

    private MapResult store(Statement statement) {
        families.countMapChange(statement.familyId());
        return MapResult.saved(statements.save(statement).id());
    }

    private Optional<Statement> find(long familyId, long id, Author author) {
        return statements.findById(id).filter(s -> s.familyId() == familyId && author.reaches(s.tier(), s.audience()));
    }
}
