package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.process.JourneyKit;

/** The task lists at a screen, on a small phone, and by keyboard. */
class TaskListsAtScreenTest extends BrowserTest {

    private static final int WIDE = 1280;
    private static final int SMALL_PHONE = 320;

    @Autowired
    private JourneyKit kit;

    @Test
    void tasksAreFoundTakenAndHandedOn() {
        kit.firstContact("Campion");
        worker.logIn("fiona.frontdoor").open("/tasks/teams");
        worker.type("Name, birth date or reference", "campi").press("Show");
        seen("found");
        assertThat(worker.text()).contains("1 task", "Campion Larkspur");
        worker.page().locator("input[name=run]").first().check();
        worker.press("Take the ticked tasks");
        assertThat(worker.text()).contains("1 task taken.");
        worker.follow("Mine");
        seen("mine");
        assertThat(worker.text()).contains("Campion Larkspur", "Fiona Marsh");
        worker.press("Give back to the team");
        seen("nothing ticked");
        assertThat(worker.text()).contains("There is a problem", "Tick at least one task");
        worker.open("/tasks?q=campi");
        worker.page().locator("input[name=run]").first().check();
        worker.select("Give the ticked tasks to", "Fred Oduya").press("Hand on");
        seen("empty");
        assertThat(worker.text()).contains("1 task handed on.", "No task here fits what you chose.");
    }

    @Test
    void everyListIsThere_fullAndEmpty() {
        kit.firstContact("Burdock");
        clock.advance(Duration.ofDays(4));
        worker.logIn("fiona.frontdoor");
        for (String tab : List.of(
                "My teams", "Overdue", "Due this week", "Waiting for somebody else", "Recording debts", "Mine")) {
            worker.page().setViewportSize(WIDE, 900);
            worker.open("/tasks").go(worker.page().locator(".tc-tabs").getByText(tab));
            seen(tab);
        }
        worker.open("/tasks/overdue?q=burdock");
        assertThat(worker.text()).contains("working days late", "from Tuesday 3 March 2026");
        worker.open("/tasks/teams?stage=caf");
        assertThat(worker.text()).contains("No task here fits what you chose.");
        worker.follow("Show all");
        assertThat(worker.path()).isEqualTo("/tasks/teams");
    }

    @Test
    void byKeyboardOnly_aTaskIsTickedAndTaken() {
        kit.firstContact("Sedum");
        worker.logIn("fiona.frontdoor").open("/tasks/teams");
        worker.page().locator("#q").focus();
        worker.page().keyboard().type("sedum");
        worker.page().waitForNavigation(() -> worker.page().keyboard().press("Enter"));
        worker.page().locator("input[name=run]").first().focus();
        worker.page().keyboard().press("Space");
        worker.page().getByText("Take the ticked tasks").focus();
        worker.page().waitForNavigation(() -> worker.page().keyboard().press("Enter"));
        assertThat(worker.text()).contains("1 task taken.");
    }

    @Test
    void aManagerNarrowsByTeam() {
        kit.firstContact("Yarrow");
        worker.logIn("mina.manager").open("/tasks/teams");
        seen("manager");
        worker.select("Team", "Front-door worker")
                .type("Name, birth date or reference", "yarrow")
                .press("Show");
        worker.page().locator("input[name=run]").first().check();
        worker.press("Mark urgent");
        seen("urgent");
        assertThat(worker.text()).contains("1 task marked urgent.", "Urgent");
    }

    private void seen(String name) {
        for (int width : new int[] {SMALL_PHONE, WIDE}) {
            assertThat(Fit.runsOut(worker.page(), width))
                    .as(name + " at " + width)
                    .isEmpty();
            worker.looksRight();
        }
    }
}
