package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.Scaling.Answer;
import org.threecolumns.mapping.Scaling.ScorerKind;
import org.threecolumns.mapping.ScoreInput;
import org.threecolumns.mapping.ScoreWriting;

/** Brings the signer's own numbers and other people's answers from a posted page into the record of scores. */
@Component
class ScorePosts {

    private final ScoreWriting writing;
    private final OtherScorePosts others;
    private final DoubtPosts doubts;

    ScorePosts(ScoreWriting writing, OtherScorePosts others, DoubtPosts doubts) {
        this.writing = writing;
        this.others = others;
        this.doubts = doubts;
    }

    List<FieldError> apply(StageRun run, StagePost post, Author author) {
        List<FieldError> problems = new ArrayList<>();
        boolean sameForAll = post.has("sameForAll") && !run.childIds().isEmpty();
        Long first = run.childIds().isEmpty() ? null : run.childIds().ids().get(0);
        for (Long child : run.childIds().ids()) {
            Long from = sameForAll ? first : child;
            problems.addAll(own(run, post, author, child, null, "child-" + from));
            for (Long statement : post.idsOf("worryScore")) {
                if (post.has("worryScoreReason." + statement + ".child-" + child)) {
                    problems.addAll(own(run, post, author, child, statement, statement + ".child-" + from));
                }
            }
        }
        problems.addAll(others.apply(run, post, author));
        problems.addAll(doubts.apply(run, post, author));
        return problems;
    }

    /** Words that wait for their number are kept as they were typed. */
    private static List<FieldError> withoutNumber(String prefix, String key) {
        return Stream.of("Reason.", "Higher.")
                .map(words -> new FieldError(prefix + words + key, "no-number", "Choose the number of these words"))
                .toList();
    }

    /** @param key whose inputs are read; those of another child where the numbers are the same for all children */
    private List<FieldError> own(StageRun run, StagePost post, Author author, Long child, Long statement, String key) {
        String prefix = statement == null ? "score" : "worryScore";
        String field = prefix + "." + key;
        if (post.text(field).isEmpty()) {
            return withoutNumber(prefix, key);
        }
        Integer number = post.number(field);
        if (number == null) {
            return List.of(new FieldError(field, "score-range", "Give a whole number from 0 to 10"));
        }
        ScoreInput input = new ScoreInput(
                child,
                statement,
                ScorerKind.SIGNER,
                null,
                Answer.NUMBER,
                number,
                post.textOrNull(prefix + "Reason." + key),
                null,
                null,
                post.textOrNull(prefix + "Higher." + key));
        return MapPosts.named(writing.give(run.familyId(), run.id(), run.stage(), input, author), field);
    }
}
