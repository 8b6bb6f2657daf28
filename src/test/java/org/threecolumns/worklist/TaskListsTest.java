package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.ProductTest;
import org.threecolumns.access.CaseGrant;
import org.threecolumns.family.ChildRepository;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyRoutes;

/** What stands in which list, and for whom. */
@ProductTest
class TaskListsTest extends TaskListScene {

    @Autowired
    private JourneyRoutes routes;

    @Autowired
    private FamilyRepository families;

    @Autowired
    private ChildRepository children;

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
    void managersLookThroughTheirTeams_othersOnlyThroughTheirOwn() {
        assertThat(found(MINA, TaskList.TEAMS, Map.of("team", "frontdoor"))).contains(contact.id());
        assertThat(found(MINA, TaskList.TEAMS, Map.of())).doesNotContain(contact.id());
        assertThat(found("tess.team", TaskList.TEAMS, Map.of("team", "frontdoor")))
                .doesNotContain(contact.id());
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
}
