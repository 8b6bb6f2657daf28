package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.DoubtAnswers;
import org.threecolumns.mapping.ScoreDoubt;

/** Keeps what was asked about a score on the posted page, whether it was answered or not. */
@Component
class DoubtPosts {

    private final DoubtAnswers answers;

    DoubtPosts(DoubtAnswers answers) {
        this.answers = answers;
    }

    List<FieldError> apply(StageRun run, StagePost post, Author author) {
        List<FieldError> problems = new ArrayList<>();
        for (Long score : post.idsOf("stands")) {
            String name = "stands." + score;
            String because = post.text(name + ".because");
            problems.addAll(MapPosts.named(
                    answers.asked(run.id(), score, doubts(post.text(name + ".asked")), because, author),
                    name + ".because"));
        }
        return problems;
    }

    private static Set<ScoreDoubt> doubts(String names) {
        Set<ScoreDoubt> doubts = EnumSet.noneOf(ScoreDoubt.class);
        List<String> said = List.of(names.split(","));
        Arrays.stream(ScoreDoubt.values()).filter(d -> said.contains(d.name())).forEach(doubts::add);
        return doubts;
    }
}
