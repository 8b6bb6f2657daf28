package org.threecolumns.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.threecolumns.family.ChildAges;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;

/** Brings what a stage page says about the ages of children to the family's record. */
@Component
class AgePosts {

    private final ChildAges ages;

    AgePosts(ChildAges ages) {
        this.ages = ages;
    }

    List<FieldError> apply(StageRun run, StagePost post) {
        List<FieldError> problems = new ArrayList<>();
        for (Long child : run.childIds().ids()) {
            problems.addAll(say(run, post, child));
        }
        return problems;
    }

    private List<FieldError> say(StageRun run, StagePost post, Long child) {
        String born = "born.child-" + child;
        String expected = "expected.child-" + child;
        LocalDate birthDate = post.date(born);
        LocalDate expectedDate = post.date(expected);
        String rough = post.textOrNull("roughAge.child-" + child);
        if (post.isUnread(born, birthDate) || post.isUnread(expected, expectedDate)) {
            return List.of(MapPosts.notADate(post.isUnread(born, birthDate) ? born : expected));
        }
        boolean nothing = birthDate == null && expectedDate == null && rough == null;
        return nothing
                ? List.of()
                : ages.say(run.familyId(), child, birthDate, expectedDate, rough).stream()
                        .map(p -> new FieldError(born, p.code(), p.message()))
                        .toList();
    }
}
