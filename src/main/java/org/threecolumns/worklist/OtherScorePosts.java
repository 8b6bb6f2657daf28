package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.MapResult;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.Scaling.Answer;
import org.threecolumns.mapping.Scaling.ScorerKind;
import org.threecolumns.mapping.ScalingRepository;
import org.threecolumns.mapping.ScoreInput;
import org.threecolumns.mapping.ScoreWriting;

/** Brings other people's answers from a posted page into the record of scores: new ones, and those that are put right. */
@Component
class OtherScorePosts {

    private final ScoreWriting writing;
    private final ScalingRepository scalings;

    OtherScorePosts(ScoreWriting writing, ScalingRepository scalings) {
        this.writing = writing;
        this.scalings = scalings;
    }

    List<FieldError> apply(StageRun run, StagePost post, Author author) {
        List<FieldError> problems = new ArrayList<>();
        if (post.isKeeping()) {
            return problems;
        }
        if (!post.idsOf("given").isEmpty()) {
            scalings.findByStageRunId(run.id()).stream()
                    .filter(s -> s.scorerKind() != ScorerKind.SIGNER && post.has("given." + s.id() + ".answer"))
                    .forEach(s -> problems.addAll(putRight(run, s, post, author)));
        }
        for (Long row : post.idsOf("other")) {
            problems.addAll(putDown(run, post, author, "other." + row));
        }
        return problems;
    }

    /** What the page shows of an answer is not written again; what somebody else has put right meanwhile stays. */
    private List<FieldError> putRight(StageRun run, Scaling old, StagePost post, Author author) {
        String name = "given." + old.id();
        String answer = post.text(name + ".answer");
        String typed = OtherScoreViews.before(answer, post.text(name + ".reason"), post.text(name + ".higher"));
        String before = StatementBox.plain(post.text(name + MapPosts.BEFORE));
        if (typed.equals(before) || typed.equals(OtherScoreViews.before(old))) {
            return List.of();
        }
        if (!before.equals(OtherScoreViews.before(old))) {
            return MapPosts.named(MapResult.CHANGED_MEANWHILE, name + ".answer");
        }
        ScoreInput input = input(post, name, old.childId(), old.statementId(), old.scorerKind(), old.scorer());
        return MapPosts.named(writing.give(run.familyId(), run.id(), run.stage(), input, author), name + ".answer");
    }

    private List<FieldError> putDown(StageRun run, StagePost post, Author author, String name) {
        if (!isBegun(post, name)) {
            return List.of();
        }
        Long statement = id(post, name + ".statement");
        Long one = id(post, name + ".child");
        List<FieldError> problems = new ArrayList<>();
        for (Long child : one == null ? run.childIds().ids() : List.of(one)) {
            ScoreInput input = input(
                    post, name, child, statement, kind(post.text(name + ".kind")), post.textOrNull(name + ".scorer"));
            problems.addAll(MapPosts.named(
                    writing.give(run.familyId(), run.id(), run.stage(), input, author), name + ".answer"));
        }
        return problems.isEmpty() ? problems : wholeRow(name, problems.get(0));
    }

    /** Somebody who came stands in a row of their own, which is begun only with an answer or words. */
    private static boolean isBegun(StagePost post, String name) {
        boolean named = !post.text(name + ".scorer").isEmpty() && !post.has(name + ".came");
        return named
                || Stream.of(".answer", ".reason", ".higher")
                        .anyMatch(i -> !post.text(name + i).isEmpty());
    }

    /** Where a row is refused, all that was typed in it is kept as it was typed. */
    private static List<FieldError> wholeRow(String name, FieldError problem) {
        return Stream.of("answer", "scorer", "kind", "child", "statement", "reason", "higher")
                .map(input -> new FieldError(name + "." + input, problem.code(), problem.message()))
                .toList();
    }

    private static ScoreInput input(
            StagePost post, String name, Long child, Long statement, ScorerKind kind, String scorer) {
        return new ScoreInput(
                child,
                statement,
                kind,
                scorer,
                answer(post.text(name + ".answer")),
                post.number(name + ".answer"),
                post.textOrNull(name + ".reason"),
                null,
                null,
                post.textOrNull(name + ".higher"));
    }

    private static Long id(StagePost post, String name) {
        return post.text(name).matches("\\d{1,18}") ? Long.valueOf(post.text(name)) : null;
    }

    private static Answer answer(String typed) {
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
