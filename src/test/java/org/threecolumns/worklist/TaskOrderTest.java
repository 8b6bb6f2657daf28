package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.access.Audience;
import org.threecolumns.access.CaseGrant;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.ScoreInput;
import org.threecolumns.mapping.ScoreWriting;

/** A list by the lowest latest number. */
@ProductTest
class TaskOrderTest extends TaskListScene {

    @Autowired
    private ScoreWriting scores;

    @Test
    void theLowestLatestNumberComesFirst_andTellsNothingStatutory() {
        StageRun other = kit.open(kit.firstContact("Zephyrine").familyId(), "contact");
        score(contact, 7, null);
        score(other, 3, null);
        assertThat(found(FIONA, TaskList.TEAMS, Map.of("q", "Zephyrine", "order", "score")))
                .containsSubsequence(other.id(), contact.id());
        score(contact, 2, Audience.STATUTORY);
        assertThat(found(FIONA, TaskList.TEAMS, Map.of("q", "Zephyrine", "order", "score")))
                .containsSubsequence(contact.id(), other.id());
        CurrentUser lead = new CurrentUser("somebody", "Somebody", Set.of("leadprofessional", "frontdoor-no"));
        access.grant(family, "somebody", CaseGrant.Relation.NAMED, "hope.head");
        jdbc.sql("update open_task set team = 'leadprofessional' where run_id = ?")
                .param(contact.id())
                .update();
        assertThat(lists.page(lead, TaskQuestion.of(TaskList.TEAMS), null)
                        .rows()
                        .get(0)
                        .score())
                .isNull();
    }

    @Test
    void theLowestNumberFirst_readsOnPageByPage() {
        for (int i = 0; i < TaskLists.PAGE + 3; i++) {
            score(kit.open(kit.firstContact("Quillon").familyId(), "contact"), i % 4, null);
        }
        Map<String, String> chosen = Map.of("order", "score");
        assertThat(found(FIONA, TaskList.TEAMS, chosen)).isEqualTo(byNumber(LocalDateTime.MAX));
        clock.advance(Duration.ofDays(30));
        assertThat(found(FIONA, TaskList.OVERDUE, chosen))
                .hasSizeGreaterThan(TaskLists.PAGE)
                .isEqualTo(byNumber(LocalDateTime.now(clock)));
        assertThat(found(FIONA, TaskList.TEAMS, Map.of("order", "score", "q", "Quillon")))
                .doesNotHaveDuplicates();
    }

    private List<Long> byNumber(LocalDateTime until) {
        return jdbc
                .sql(
                        "select o.run_id, o.due_at from open_task o join family f on f.id = o.family_id"
                                + " where o.team = 'frontdoor' and f.restricted = false order by o.lowest_score, o.due_at, o.run_id")
                .query((row, n) -> Map.entry(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class)
                                .atZoneSameInstant(clock.getZone())
                                .toLocalDateTime()))
                .list()
                .stream()
                .filter(task -> !task.getValue().isAfter(until))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void score(StageRun run, int number, Audience audience) {
        Long child = run.childIds().ids().get(0);
        ScoreInput input = new ScoreInput(
                child,
                null,
                Scaling.ScorerKind.SIGNER,
                null,
                Scaling.Answer.NUMBER,
                number,
                "Nan helps",
                null,
                audience);
        scores.give(run.familyId(), run.id(), run.stage(), input, new Author(FIONA, Tier.EARLY_HELP));
    }
}
