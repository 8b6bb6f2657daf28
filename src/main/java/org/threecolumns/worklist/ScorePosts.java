package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
    private final DoubtPosts doubts;

    ScorePosts(ScoreWriting writing, DoubtPosts doubts) {
        this.writing = writing;
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
        for (Long row : post.isKeeping() ? Set.<Long>of() : post.idsOf("other")) {
            problems.addAll(other(run, post, author, "other." + row));
        }
        problems.addAll(doubts.apply(run, post, author));
        return problems;
    }

    /** @param key whose inputs are read; those of another child where the numbers are the same for all children */
    private List<FieldError> own(StageRun run, StagePost post, Author author, Long child, Long statement, String key) {
        String prefix = statement == null ? "score" : "worryScore";
        String field = prefix + "." + key;
        if (post.text(field).isEmpty()) {
            return List.of();
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

    private List<FieldError> other(StageRun run, StagePost post, Author author, String name) {
        String answer = post.text(name + ".answer");
        if (post.text(name + ".scorer").isEmpty() && answer.isEmpty()) {
            return List.of();
        }
        List<Long> about = post.text(name + ".child").matches("\\d{1,18}")
                ? List.of(Long.valueOf(post.text(name + ".child")))
                : run.childIds().ids();
        Long statement = post.text(name + ".statement").matches("\\d{1,18}")
                ? Long.valueOf(post.text(name + ".statement"))
                : null;
        List<FieldError> problems = new ArrayList<>();
        for (Long child : about) {
            ScoreInput input = new ScoreInput(
                    child,
                    statement,
                    kind(post.text(name + ".kind")),
                    post.textOrNull(name + ".scorer"),
                    answerOf(answer),
                    post.number(name + ".answer"),
                    post.textOrNull(name + ".reason"),
                    null,
                    null,
                    post.textOrNull(name + ".higher"));
            problems.addAll(MapPosts.named(
                    writing.give(run.familyId(), run.id(), run.stage(), input, author), name + ".answer"));
        }
        return problems.stream().distinct().toList();
    }

    private static Answer answerOf(String typed) {
        return switch (typed) {
            case "dont-know" -> Answer.DONT_KNOW;
            case "rather-not-say" -> Answer.RATHER_NOT_SAY;
            default -> Answer.NUMBER;
        };
    }

    private static ScorerKind kind(String typed) {
        return switch (typed) {
            case "CHILD" -> ScorerKind.CHILD;
            case "PROFESSIONAL" -> ScorerKind.PROFESSIONAL;
            default -> ScorerKind.FAMILY;
        };
    }
}
