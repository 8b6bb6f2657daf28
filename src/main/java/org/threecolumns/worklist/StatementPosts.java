package org.threecolumns.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.LivingMap;
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
                .filter(s -> post.has("statement." + s.id() + ".text"))
                .forEach(s -> problems.addAll(edit(s, post, author)));
        for (Long row : post.idsOf("newStatement")) {
            String name = "newStatement." + row;
            if (!post.isKeeping() && !post.text(name + ".text").isEmpty()) {
                StatementInput input = input(post, name, null);
                problems.addAll(MapPosts.named(writing.add(run.familyId(), input, author), name + ".text"));
            }
        }
        String[] action = post.text("action").split(":");
        if (action.length == 2 && "resolveStatement".equals(action[0]) && action[1].matches("\\d{1,18}")) {
            writing.setStatus(run.familyId(), Long.parseLong(action[1]), MapStatus.RESOLVED, author);
        }
        return problems;
    }

    private List<FieldError> edit(Statement old, StagePost post, Author author) {
        String name = "statement." + old.id();
        StatementInput input = input(post, name, old);
        boolean same = Objects.equals(input.text(), old.text())
                && Objects.equals(input.goal(), old.goal())
                && Objects.equals(input.goalSeenBy(), old.goalSeenBy())
                && Objects.equals(input.goalHeldFor(), old.goalHeldFor());
        int seen = (int) post.longNumber(name + ".version", -1);
        return same
                ? List.of()
                : MapPosts.named(writing.edit(old.familyId(), old.id(), seen, input, author), name + ".text");
    }

    private static StatementInput input(StagePost post, String name, Statement old) {
        return new StatementInput(
                old == null ? null : old.kind(),
                post.text(name + ".text"),
                post.textOrNull(name + ".goal"),
                post.textOrNull(name + ".seenBy"),
                post.textOrNull(name + ".heldFor"),
                old == null ? MapPosts.children(post, name) : old.childIds(),
                old == null ? null : old.audience(),
                old == null ? null : old.notForPersonId());
    }
}
