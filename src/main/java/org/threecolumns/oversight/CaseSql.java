package org.threecolumns.oversight;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.threecolumns.access.Visibility;

/**
 * Writes the query of a list of cases. A page is walked along an index that stands in the order shown, a walk for each team and for
 * each way in which a clock ends, so that it costs the same however much has ended; what is few (a person's cases, what an act now
 * began) is read and sorted.
 */
final class CaseSql {

    private static final String NAMED = "case when %1$s then f.%2$s end";

    private final CaseQuestion question;
    private final Visibility visibility;
    private final CaseWalks walks;
    private final Map<String, Object> values = new HashMap<>();

    CaseSql(CaseQuestion question, Set<String> teams, Visibility visibility, Instant now) {
        this.question = question;
        this.visibility = visibility;
        values.put("viewer", visibility.username());
        values.put("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        this.walks = new CaseWalks(question, new ArrayList<>(OversightDoor.chosen(teams, question.team())), values);
    }

    Map<String, Object> values() {
        return values;
    }

    /** @param after null for the first page */
    String page(CaseLists.Mark after) {
        return found(walks.after(after), " limit :size") + " limit :size";
    }

    String all() {
        return found(walks.after(null), "");
    }

    private String found(List<String> walked, String limit) {
        List<String> parts = new ArrayList<>();
        for (String walk : walked) {
            parts.add("select * from (" + walk + limit + ") w" + parts.size());
        }
        return select(visibility, "(" + String.join(" union ", parts) + ") k join clock_run c on c.id = k.id")
                + (question.standing().isOpen() ? " order by c.due_at, c.id" : " order by c.ended_on desc, c.id desc");
    }

    /** The columns of the cases with these ids; it names the parameters {@code viewer} and {@code ids}. */
    static String ofIds(Visibility visibility) {
        return select(visibility, "clock_run c") + " where c.id in (:ids)";
    }

    private static String select(Visibility visibility, String cases) {
        String mayName = "(" + visibility.familyCondition("f") + ")";
        return "select c.id, c.run_id, c.clock, r.stage, c.team, coalesce(r.assignee, c.owner), "
                + NAMED.formatted(mayName, "reference") + ", " + NAMED.formatted(mayName, "name")
                + ", c.child_ids, c.started_at, c.due_on, c.due_at, c.ended_on, c.took, c.in_time, c.delay, r.due_words"
                + " from " + cases + " join family f on f.id = c.family_id left join stage_run r on r.id = c.run_id";
    }
}
