package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.threecolumns.document.Files;

/** The family's page: who is who, where in the journey, what happened, what is on file. */
class FamilyFileTest extends BrowserTest {

    private String home;

    @Test
    void whoIsWho_isDrawnAndListed_asWorkersKeepIt() {
        reported("Woundwort");
        worker.follow("Add or change people").looksRight();
        worker.type("Name", "Iris Woundwort").press("Add").looksRight();
        assertThat(worker.page().locator(".govuk-error-summary a").getAttribute("href"))
                .isEqualTo("#relation");
        worker.type("What they are to the children", "Nan").press("Add").looksRight();
        fits();
        worker.open(home);
        assertThat(worker.page()
                        .locator("svg[role=img] text")
                        .filter(new Locator.FilterOptions().setHasText("Nan"))
                        .count())
                .isPositive();
        assertThat(worker.text()).contains("Iris Woundwort, Nan", "about 2");
        fits();
    }

    @Test
    void whereInTheJourney_isSaidAndDrawn() {
        reported("Eyebright");
        assertThat(worker.text()).contains("Where in the journey", "Contact");
        worker.page().locator("summary:has-text('See it on the diagram')").press("Enter");
        assertThat(worker.page().locator(".tc-diagram svg").first().isVisible()).isTrue();
        worker.looksRight();
        fits();
    }

    @Test
    void whatHappened_isStarred_chosenByChild_andPrinted() {
        reported("Selfheal");
        worker.follow("One child, starred events").looksRight();
        assertThat(worker.text()).contains("as Fiona Marsh may see it on");
        worker.go(worker.page().locator("li button").first()).looksRight();
        assertThat(worker.text()).contains("Starred by Fiona Marsh");
        Page page = worker.page();
        page.getByLabel("Which events").selectOption(new SelectOption().setLabel("starred only"));
        page.getByLabel("About").selectOption(new SelectOption().setLabel("Sam Selfheal"));
        worker.press("Show").looksRight();
        assertThat(page.locator(".tc-timeline > li").count()).isOne();
        fits();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".tc-no-print:visible").count()).isZero();
        assertThat(page.locator(".tc-timeline > li").first().isVisible()).isTrue();
    }

    @Test
    void aFileIsRefusedInPlainWords_orKeptAndShown() {
        reported("Restharrow");
        worker.follow("All documents").looksRight();
        assertThat(worker.text()).contains("No document is on file.");
        given("notes.png", "image/png", Files.bytes("only words"));
        worker.type("What is it?", "Sam’s drawing of home")
                .tick("Sam Restharrow")
                .choose("Which work does it belong to?", "Early help");
        worker.press("Keep it").looksRight();
        Locator problem = worker.page().locator(".govuk-error-summary a").first();
        assertThat(problem.innerText()).contains("Only PDF, PNG and JPEG files are taken");
        problem.press("Enter");
        assertThat(worker.page().evaluate("document.activeElement.id")).isEqualTo("file");
        given("home.png", "image/png", Files.png(640, 480));
        worker.press("Keep it").looksRight();
        assertThat(worker.text()).contains("Sam’s drawing of home", "home.png", "about Sam, ", "added by Fiona Marsh");
        assertThat(worker.page()
                        .locator("img.tc-small-picture")
                        .evaluate("i => i.decode().then(() => i.naturalWidth > 0)"))
                .isEqualTo(true);
        fits();
    }

    private void reported(String name) {
        FamilyAtScreen family = family(name);
        home = "/families/" + family.reference();
        worker.open(home);
    }

    private void given(String name, String type, byte[] content) {
        worker.page().getByLabel("The file").setInputFiles(new FilePayload(name, type, content));
    }

    private void fits() {
        for (int width : new int[] {320, 360, 1280}) {
            assertThat(Fit.runsOut(worker.page(), width)).as("%d wide", width).isEmpty();
        }
    }
}
