package org.threecolumns.plainwords;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.threecolumns.form.FieldError;
import org.threecolumns.plainwords.PlainWordHistory.What;

/**
 * The council's list as its designers keep it: read in order, searched, added to, changed, struck out and taken back. A change and
 * its line of history are one transaction; a key sees to two people who add the same.
 */
@Service
public class PlainWordList {

    private static final int PAGE = 25;

    private static final FieldError CHANGED = new FieldError(
            "term", "changed-meanwhile", "Somebody changed this meanwhile. Look at it again, then change it");

    private static final FieldError KNOWN = new FieldError(
            "term", "term-known", "This is in the list already, perhaps struck out. Search for it and change it");

    private final PlainWordRepository words;
    private final PlainWordHistory history;
    private final TransactionTemplate transactions;
    private final Clock clock;

    PlainWordList(
            PlainWordRepository words, PlainWordHistory history, PlatformTransactionManager transactions, Clock clock) {
        this.words = words;
        this.history = history;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @param next the term after which the following page goes on, or null on the last one */
    public record Page(List<PlainWord> words, String next) {}

    /**
     * What came of a change.
     *
     * @param id null when something was wrong with it
     */
    public record Outcome(Long id, List<FieldError> problems) {

        private static Outcome of(FieldError problem) {
            return new Outcome(null, List.of(problem));
        }
    }

    /** @param sought part of a term, of another form or of its wording; empty for all */
    @Transactional(readOnly = true)
    public Page page(String after, String sought) {
        String small = PlainWord.searchable(new PlainWordInput(sought, "", "", "", "", "").term());
        List<PlainWord> read = words.inOrder(PlainWord.searchable(after), small, PAGE + 1);
        List<PlainWord> shown = read.stream().limit(PAGE).toList();
        return new Page(shown, read.size() > PAGE ? shown.get(PAGE - 1).searchTerm() : null);
    }

    @Transactional(readOnly = true)
    public Optional<PlainWord> find(long id) {
        return words.findById(id);
    }

    /** Adds an entry. */
    public Outcome add(PlainWordInput input, String by) {
        List<FieldError> problems = problems(input, null);
        return problems.isEmpty()
                ? saved(PlainWord.of(input, by, clock.instant()), What.ADDED)
                : new Outcome(null, problems);
    }

    /** @param seen the version that was changed; somebody else's change is never overwritten */
    public Outcome change(PlainWord word, int seen, PlainWordInput input, String by) {
        List<FieldError> problems = problems(input, word.id());
        return problems.isEmpty()
                ? ifUnchanged(word, seen, What.CHANGED, w -> w.changed(input, by, clock.instant()))
                : new Outcome(null, problems);
    }

    /** Struck out, an entry is met in no text; it stays in the list and can be taken back. */
    public Outcome setStruckOut(PlainWord word, int seen, boolean struckOut, String by) {
        What what = struckOut ? What.STRUCK_OUT : What.RETURNED;
        return ifUnchanged(word, seen, what, w -> w.struckOut(struckOut, by, clock.instant()));
    }

    private Outcome ifUnchanged(PlainWord word, int seen, What what, UnaryOperator<PlainWord> change) {
        return word.version() == seen ? saved(change.apply(word), what) : Outcome.of(CHANGED);
    }

    private Outcome saved(PlainWord word, What what) {
        try {
            return new Outcome(transactions.execute(status -> written(word, what)), List.of());
        } catch (OptimisticLockingFailureException e) {
            return Outcome.of(CHANGED);
        } catch (DbActionExecutionException | DuplicateKeyException e) {
            return Outcome.of(KNOWN);
        }
    }

    private Long written(PlainWord word, What what) {
        long id = words.save(word).id();
        history.written(id, what);
        return id;
    }

    /** @return what is wrong with an entry as it is to be; {@code ownId} is null for a new one */
    @Transactional(readOnly = true)
    public List<FieldError> problems(PlainWordInput input, Long ownId) {
        List<FieldError> problems = PlainWordRules.problems(input);
        boolean taken = words.findBySearchTerm(PlainWord.searchable(input.term()))
                .filter(other -> !other.id().equals(ownId))
                .isPresent();
        return problems.isEmpty() && taken ? List.of(KNOWN) : problems;
    }
}
