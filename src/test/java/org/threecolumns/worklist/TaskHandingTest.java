package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.access.CaseGrant;
import org.threecolumns.journey.StageRun;

/** What can be done from a list: take, give back, hand out, mark urgent; and who else looks. */
@ProductTest
class TaskHandingTest extends TaskListScene {

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
}
