package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.access.Audience;
import org.threecolumns.access.CaseAccess;
import org.threecolumns.access.CaseGrant;
import org.threecolumns.access.CurrentUser;
import org.threecolumns.access.Tier;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.ScoreInput;
import org.threecolumns.mapping.ScoreWriting;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.JourneyRoutes;
import org.threecolumns.timeliness.MovableClock;

/** What stands in which list, for whom, in which order, and what can be done from there. */
@ProductTest
class TaskListsTest {

    private static final String FIONA = "fiona.frontdoor";
    private static final String FRED = "fred.frontdoor";
    private static final String MINA = "mina.manager";

    @Autowired
    private TaskLists lists;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private JourneyRoutes routes;

    @Autowired
    private ScoreWriting scores;

    @Autowired
    private CaseAccess access;

    @Autowired
    private FamilyRepository families;

    @Autowired
    private ChildRepository children;

    @Autowired
    private PageVisitor pages;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private long family;
    private StageRun contact;

    @BeforeEach
    void aContact() {
        clock.set(TestClock.START);
        family = kit.firstContact("Zephyrine").familyId();
        contact = kit.open(family, "contact");
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(TestClock.START);
    }

    @Test
    void takenAndGivenBack_itStandsAmongMineAndNotAnyMore() {
        assertThat(found(FIONA, TaskList.MINE, Map.of())).doesNotContain(contact.id());
        handOn(FIONA, "take", contact.id());
        assertThat(found(FIONA, TaskList.MINE, Map.of())).contains(contact.id());
        assertThat(found(FRED, TaskList.MINE, Map.of())).doesNotContain(contact.id());
        assertThat(found(FRED, TaskList.TEAMS, Map.of())).contains(contact.id());
        handOn(FIONA, "give-back", contact.id());
        assertThat(found(FIONA, TaskList.MINE, Map.of())).doesNotContain(contact.id());
    }

    @Test
    void overdueAndThisWeek_areToldApartByTheClock() {
        assertThat(found(FIONA, TaskList.WEEK, Map.of())).contains(contact.id());
        assertThat(found(FIONA, TaskList.OVERDUE, Map.of())).doesNotContain(contact.id());
        clock.set(contact.dueAt());
        assertThat(found(FIONA, TaskList.OVERDUE, Map.of())).contains(contact.id());
        assertThat(found(FIONA, TaskList.WEEK, Map.of())).doesNotContain(contact.id());
        clock.advance(Duration.ofDays(2));
        assertThat(pages.get(FIONA, "/tasks/overdue?q=Zephyrine").text())
                .contains("working days late", contact.dueWords());
    }

    @Test
    void whatISigned_waitsForSomebodyElse() {
        kit.sign(family, "contact", FIONA, Answers.contact());
        StageRun decision = kit.open(family, "next-step-decision");
        assertThat(found(FIONA, TaskList.WAITING, Map.of())).contains(decision.id());
        assertThat(found(MINA, TaskList.WAITING, Map.of())).doesNotContain(decision.id());
        assertThat(found(FIONA, TaskList.TEAMS, Map.of())).doesNotContain(decision.id(), contact.id());
    }

    @Test
    void itIsFoundByNameBirthDateReferenceAndChild() {
        String child = String.valueOf(children.ofFamily(family).get(0).id());
        String reference = families.findById(family).orElseThrow().reference();
        for (Map<String, String> chosen : List.of(
                Map.of("q", "zeph"),
                Map.of("q", "LARK Zephyrine"),
                Map.of("q", "4/5/2019"),
                Map.of("q", reference.toLowerCase()),
                Map.of("child", child),
                Map.of("stage", "contact"),
                Map.of("urgency", "ordinary"))) {
            assertThat(found(FIONA, TaskList.TEAMS, chosen))
                    .as(chosen.toString())
                    .contains(contact.id());
        }
        for (Map<String, String> chosen : List.of(
                Map.of("q", "ephyrine"),
                Map.of("q", "zephyrine alder"),
                Map.of("q", "5/5/2019"),
                Map.of("q", "%"),
                Map.of("q", "F-999999"),
                Map.of("child", "0"),
                Map.of("stage", "caf"),
                Map.of("urgency", "urgent"))) {
            assertThat(found(FIONA, TaskList.TEAMS, chosen))
                    .as(chosen.toString())
                    .doesNotContain(contact.id());
        }
    }

    @Test
    void aRestrictedFamily_isInNoListOfThoseWhoMayNotSeeIt() {
        handOn(FIONA, "take", contact.id());
        jdbc.sql("update family set restricted = true where id = ?")
                .param(family)
                .update();
        for (TaskList list : TaskList.values()) {
            for (Map<String, String> chosen : List.of(
                    Map.<String, String>of(),
                    Map.of("q", "Zephyrine"),
                    Map.of("order", "score"),
                    Map.of("stage", "contact"))) {
                assertThat(found(FIONA, list, chosen)).doesNotContain(contact.id());
            }
        }
        handOn(FIONA, "give-back", contact.id());
        access.grant(family, FIONA, CaseGrant.Relation.NAMED, "hope.head");
        assertThat(found(FIONA, TaskList.MINE, Map.of())).contains(contact.id());
        assertThat(found(FIONA, TaskList.TEAMS, Map.of("q", "Zephyrine"))).contains(contact.id());
        assertThat(found(FRED, TaskList.TEAMS, Map.of())).doesNotContain(contact.id());
    }

    @Test
    void aLeadProfessional_seesEarlyHelpOfTheirOwnFamiliesOnly() {
        long known = routes.inEarlyHelp("Zephyrine").familyId();
        StageRun review = kit.open(known, "taf-review");
        assertThat(found("lena.lead", TaskList.TEAMS, Map.of("q", "Zephyrine"))).containsExactly(review.id());
        assertThat(found("luke.lead", TaskList.TEAMS, Map.of("q", "Zephyrine"))).isEmpty();
        jdbc.sql("update open_task set statutory = true where run_id = ?")
                .param(review.id())
                .update();
        assertThat(found("lena.lead", TaskList.TEAMS, Map.of())).doesNotContain(review.id());
        assertThat(found("lena.lead", TaskList.MINE, Map.of())).doesNotContain(review.id());
    }

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
        CurrentUser lead =
                new CurrentUser("somebody", "Somebody", java.util.Set.of("leadprofessional", "frontdoor-no"));
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

    @Test
    void aManagerHandsOutTasksOfTheirTeams_andOnlyToWhoMayDoThem() {
        StageRun second = kit.open(kit.firstContact("Zephyrine").familyId(), "contact");
        Page given = handOn(MINA, "give", FRED, contact.id(), second.id());
        assertThat(given.location()).isEqualTo("/tasks");
        assertThat(found(FRED, TaskList.MINE, Map.of())).contains(contact.id(), second.id());
        handOn(MINA, "give", "carl.chair", contact.id());
        assertThat(found("carl.chair", TaskList.MINE, Map.of())).doesNotContain(contact.id());
        handOn("tess.team", "give", FIONA, contact.id());
        handOn(FIONA, "give", FIONA, contact.id());
        handOn("carl.chair", "take", contact.id());
        assertThat(found(FRED, TaskList.MINE, Map.of())).contains(contact.id());
        handOn(FRED, "give", FIONA, contact.id());
        assertThat(found(FIONA, TaskList.MINE, Map.of())).contains(contact.id());
    }

    @Test
    void aRestrictedFamilysTask_isGivenToNobodyWhoMayNotSeeIt() {
        jdbc.sql("update family set restricted = true where id = ?")
                .param(family)
                .update();
        access.grant(family, MINA, CaseGrant.Relation.NAMED, "hope.head");
        handOn(MINA, "give", FRED, contact.id());
        access.grant(family, FRED, CaseGrant.Relation.NAMED, "hope.head");
        assertThat(found(FRED, TaskList.MINE, Map.of())).doesNotContain(contact.id());
        handOn(MINA, "give", FRED, contact.id());
        assertThat(found(FRED, TaskList.MINE, Map.of())).contains(contact.id());
    }

    @Test
    void managersMarkTasksUrgent() {
        handOn(FIONA, "urgent", contact.id());
        assertThat(found(FIONA, TaskList.TEAMS, Map.of("urgency", "urgent"))).doesNotContain(contact.id());
        handOn(MINA, "urgent", contact.id());
        assertThat(found(FIONA, TaskList.TEAMS, Map.of("urgency", "urgent"))).contains(contact.id());
        handOn(MINA, "ordinary", contact.id());
        assertThat(found(FIONA, TaskList.TEAMS, Map.of("urgency", "urgent"))).doesNotContain(contact.id());
    }

    @Test
    void managersLookThroughTheirTeams_othersOnlyThroughTheirOwn() {
        assertThat(found(MINA, TaskList.TEAMS, Map.of("team", "frontdoor"))).contains(contact.id());
        assertThat(found(MINA, TaskList.TEAMS, Map.of())).doesNotContain(contact.id());
        assertThat(found("tess.team", TaskList.TEAMS, Map.of("team", "frontdoor")))
                .doesNotContain(contact.id());
    }

    @Test
    void whoElseLooks_isShownAndLocksNobodyOut() {
        pages.get(FIONA, "/stages/" + contact.id());
        assertThat(pages.get(FRED, "/stages/" + contact.id()).text()).contains("Also looking at this now: Fiona Marsh");
        assertThat(pages.get(FIONA, "/stages/" + contact.id() + "/lookers").text())
                .contains("Fred Oduya");
        assertThat(pages.get(FRED, "/tasks/teams?q=Zephyrine").text()).contains("Also looking: Fiona Marsh");
        assertThat(pages.post(FRED, "/stages/" + contact.id(), "action", "save").status())
                .isEqualTo(302);
        clock.advance(Duration.ofMinutes(6));
        assertThat(pages.get(FRED, "/stages/" + contact.id()).text()).doesNotContain("Also looking");
        assertThat(pages.get("lena.lead", "/stages/" + contact.id() + "/lookers")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anythingInTheAddress_isAnsweredWithAList() {
        for (String address : List.of(
                "?after=x",
                "?after=1-2-x",
                "?child=x",
                "?stage=%27",
                "?team=chair",
                "?order=x",
                "?urgency=x",
                "?q=%00")) {
            assertThat(pages.get(FIONA, "/tasks/teams" + address).status())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(pages.post(
                                FIONA,
                                "/tasks/hand-on",
                                "action",
                                "take",
                                "run",
                                "" + contact.id(),
                                "back",
                                "//evil.example")
                        .location())
                .isEqualTo("/tasks");
        assertThat(pages.get("ada.admin", "/tasks/teams").text()).contains("Nothing is waiting for your teams.");
    }

    private Page handOn(String who, String action, Long... runs) {
        return handOn(who, action, "", runs);
    }

    private Page handOn(String who, String action, String to, Long... runs) {
        List<String> fields = new ArrayList<>(List.of("action", action, "to", to));
        for (Long run : runs) {
            fields.addAll(List.of("run", run.toString()));
        }
        return pages.post(who, "/tasks/hand-on", fields.toArray(String[]::new));
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

    private List<Long> found(String username, TaskList list, Map<String, String> chosen) {
        List<Long> found = new ArrayList<>();
        TaskMark after = null;
        do {
            TaskLists.Page page = lists.page(kit.user(username), TaskChoices.read(list, chosen), after);
            page.rows().forEach(row -> found.add(row.runId()));
            after = page.next();
        } while (after != null);
        return found;
    }
}
