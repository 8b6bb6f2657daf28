package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.LivingMap;
import org.threecolumns.mapping.MapResult;
import org.threecolumns.mapping.MapStatus;
import org.threecolumns.mapping.Statement;
import org.threecolumns.mapping.StatementInput;
import org.threecolumns.mapping.StatementWriting;

/** Brings statements and their goals from a posted page onto the map. */
@Component
class StatementPosts {

    private final StatementWriting writing;

    StatementPosts(StatementWriting writing) {
        this.writing = writing;
    }

    List<FieldError> apply(StageRun run, LivingMap map, StagePost post, Author author) {
        List<FieldError> problems = new ArrayList<>();
        map.statements().stream()
                .map(s -> new PostedStatement(post, "statement." + s.id(), s))
                .filter(PostedStatement::isOnThePage)
                .forEach(posted -> problems.addAll(edit(posted, author)));
        for (Long row : post.idsOf("newStatement")) {
            PostedStatement posted = new PostedStatement(post, "newStatement." + row, null);
            if (!post.isKeeping() && posted.isBegun()) {
                problems.addAll(kept(writing.add(run.familyId(), posted.input(author.tier()), author), posted));
            }
        }
        String[] action = post.text("action").split(":");
        if (action.length == 2 && "resolveStatement".equals(action[0]) && action[1].matches("\\d{1,18}")) {
            writing.setStatus(run.familyId(), Long.parseLong(action[1]), MapStatus.RESOLVED, author);
        }
        return problems;
    }

    private List<FieldError> edit(PostedStatement posted, Author author) {
        Statement old = posted.old();
        List<FieldError> problems = new ArrayList<>(named(posted.contested(), MapResult.CHANGED_MEANWHILE));
        if (posted.isChanged()) {
            StatementInput input = posted.input(author.tier());
            problems.addAll(kept(writing.edit(old.familyId(), old.id(), old.version(), input, author), posted));
        }
        return problems;
    }

    /** Where a row is refused, all that was typed in it is kept as it was typed. */
    private static List<FieldError> kept(MapResult result, PostedStatement posted) {
        return result.isSaved() ? List.of() : named(posted.changedInputs(), result);
    }

    private static List<FieldError> named(Stream<String> inputs, MapResult result) {
        FieldError first = result.problems().get(0);
        return inputs.map(input -> new FieldError(input, first.code(), first.message()))
                .toList();
    }
}
