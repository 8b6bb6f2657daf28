package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.Walks;

/** What everybody meets, from logging in to a stage, and what is looked after behind it. */
abstract class FrontPages extends LookedAtPages {

    @Autowired
    private Walks walks;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private PageVisitor pages;

    @Test
    void pagesOfEverybody() {
        worker.open("/login");
        seen("empty");
        worker.type("User name", "nobody.here").type("Password", "wrong").press("Log in");
        seen("errors");
        assertThat(worker.page().title()).startsWith("Error: ");
        worker.open("/login?logout");
        seen("ended");
        worker.logIn("fiona.frontdoor");
        shown("/help", "full");
        shown("/accessibility", "full");
        shown("/stages/this", "full");
        shown("/access-log", "full");
        shown("/nowhere", "full");
        shown("/tasks/hand-on", "full");
        shown("/error", "full");
        shown("/families?q=zzzz", "empty");
        care.reported("Poppy");
        shown("/families?q=larkspur", "full");
    }

    @Test
    void formsThatCouldNotBeTaken() {
        String words = "Families sing every week.";
        worker.logIn("fiona.frontdoor").logIn("dana.designer");
        typed(words);
        worker.forgetsWhoIAm().press("Show me what would change");
        seen("full");
        assertThat(worker.text()).contains("You are logged out", "What you sent just now was not saved", words);
        assertThat(worker.page().locator("main a.govuk-button").getAttribute("href"))
                .isEqualTo("/studio/packages/new");
        worker.logIn("dana.designer");
        typed(words);
        worker.page().setInputFiles("#file", new FilePayload("big.zip", "application/zip", new byte[26 * 1024 * 1024]));
        worker.press("Show me what would change");
        seen("full");
        assertThat(worker.text()).contains("One file may have at most 20 MB", "nothing was changed");
        worker.follow("Back to where you were");
        assertThat(worker.path()).isEqualTo("/studio/packages/new");
        typed(words);
        worker.logIn("fiona.frontdoor").press("Show me what would change");
        seen("earlier");
        assertThat(worker.page().title()).startsWith("That page was from an earlier login");
        assertThat(worker.text()).contains("That page was from an earlier login", words);
        worker.forgetsWhoIAm().open("/login");
        worker.type("User name", "fiona.frontdoor").type("Password", "wrong");
        worker.forgetsWhoIAm().press("Log in");
        seen("again");
        assertThat(worker.text()).contains("This page had been open too long");
    }

    private void typed(String words) {
        worker.open("/studio/packages/new").type("What changes, and why?", words);
    }

    @Test
    void contactsAndTasks() {
        care.reported("Poppy", "Reed");
        worker.logIn("fiona.frontdoor");
        shown("/contacts/new", "empty");
        worker.press("Record and start the map");
        seen("errors");
        worker.type("What did they say, in their own words?", "They were alone again.")
                .typeInto("familyName", "Larkspur")
                .typeInto("children", "Poppy, 4/5/2019")
                .press("Record and start the map");
        seen("conflict");
        shown("/contacts/new?q=larkspur", "full");
        shown("/tasks?q=zzzz", "empty");
        shown("/tasks/teams", "full");
        worker.press("Take the ticked tasks");
        seen("errors");
        assertThat(worker.page().title()).startsWith("Error: ");
    }

    @Test
    void stages() {
        StageRun run = EveryStage.CONTACT.open(walks, "Poppy", "Reed");
        String stage = "/stages/" + run.id();
        worker.logIn("fiona.frontdoor");
        shown(stage, "empty");
        worker.press("Sign Contact");
        seen("errors");
        kit.fillMap(run, "fiona.frontdoor");
        shown(stage, "full");
        Page page = worker.page();
        String item =
                page.locator("#column-WORRIES ~ .tc-item textarea").first().getAttribute("name");
        pages.post(
                "fred.frontdoor",
                stage,
                "action",
                "save",
                item,
                "Nobody was home until six.",
                item.replace(".text", ".version"),
                page.locator("[name='" + item.replace(".text", ".version") + "']")
                        .inputValue());
        page.locator("#column-WORRIES ~ .tc-item textarea").first().fill("Nobody was home, twice.");
        page.waitForCondition(() -> page.locator(".tc-both").count() == 1);
        seen("conflict");
        long conference = care.beforeConference("Poppy", "Sam", "Reed");
        worker.logIn("carl.chair");
        shown("/stages/" + kit.open(conference, "initial-conference").id(), "full");
        worker.press("Sign Initial conference");
        seen("errors");
    }

    @Test
    void pagesOfTheHouse() {
        worker.logIn("dana.designer");
        shown("/plain-words", "full");
        shown("/plain-words?q=zzzz", "empty");
        shown("/plain-words/new", "empty");
        worker.press("Add it");
        seen("errors");
        shown("/plain-words/1", "full");
        worker.press("See the effect");
        seen("tried");
        worker.logIn("hope.head");
        shown("/plain-words", "read");
        pages.get("fiona.frontdoor", "/families/" + care.reference(care.reported("Poppy")));
        worker.logIn("ari.auditor");
        shown("/access-log", "full");
        shown("/access-log?before=1", "empty");
        shown("/records-check", "empty");
        worker.go(worker.page().locator("main form button"));
        seen("full");
        worker.logIn("ada.admin");
        shown("/faults", "shown");
    }
}
