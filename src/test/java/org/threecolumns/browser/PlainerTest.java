package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/** Somebody writes on the map and is shown how to say it plainer. */
class PlainerTest extends BrowserTest {

    private static final String BOX = "#new-WORRIES";

    @Test
    void whileTheyWrite_aQuietLineSaysWhatCouldBePlainer() {
        family("Tormentil");
        write("The siblings were seen by an IRO.");
        below().locator("summary").waitFor();
        assertThat(below().locator("summary").innerText()).isEqualTo("2 words could be plainer");
        assertThat(below().getByRole(AriaRole.STATUS).innerText()).isEqualTo("2 words could be plainer");
        assertThat(focused()).isEqualTo("new-WORRIES");
        below().locator("summary").click();
        assertThat(below().locator("li").first().innerText()).contains("“siblings”", "brothers and sisters");
        worker.looksRight();
    }

    @Test
    void aWordingIsUsed_andTheBrowserTakesItBack() {
        family("Saxifrage");
        write("The siblings came home.");
        below().locator("summary").click();
        below().locator("button").first().click();
        assertThat(words()).isEqualTo("The brothers and sisters came home.");
        assertThat(focused()).isEqualTo("new-WORRIES");
        worker.page().keyboard().press("Control+z");
        assertThat(words()).isEqualTo("The siblings came home.");
    }

    @Test
    void quotationsNamesAndTheirOwnWords_areLeftAlone() {
        FamilyAtScreen family = family("Peers");
        assertThat(family).isNotNull();
        write("Peers said “my siblings” to the siblings of Peers.");
        below().locator("summary").waitFor();
        assertThat(below().locator("li").count()).isEqualTo(1);
        worker.page()
                .locator(".tc-column--WORRIES details")
                .getByText("Whose words")
                .first()
                .click();
        worker.page().locator(BOX + "-quote").check();
        below().locator("details").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(below().locator("li").count()).isZero();
    }

    @Test
    void byKeyboardOnAPhone_theAdviceIsReached() {
        family("Bedstraw");
        worker.page().setViewportSize(320, 640);
        write("Significant harm and domestic abuse were disclosed by a perpetrator.");
        below().locator("summary").waitFor();
        worker.page().keyboard().press("Tab");
        worker.page().keyboard().press("Enter");
        below().locator("li").first().waitFor();
        worker.page().keyboard().press("Tab");
        worker.page().keyboard().press("Enter");
        assertThat(words()).startsWith("Being badly hurt");
        assertThat(Fit.runsOut(worker.page(), 320)).isEmpty();
    }

    @Test
    void savingIsNeverHeldUp() {
        family("Bistort");
        write("The siblings are at risk of CSE.");
        worker.press("What else?  What are we worried about?");
        assertThat(worker.page()
                        .locator("#column-WORRIES ~ .tc-item textarea")
                        .last()
                        .inputValue())
                .isEqualTo("The siblings are at risk of CSE.");
    }

    private void write(String words) {
        Page page = worker.page();
        page.locator(BOX).focus();
        page.keyboard().insertText(words);
    }

    private Locator below() {
        return worker.page().locator(BOX + " + .tc-plainer");
    }

    private String words() {
        return worker.page().locator(BOX).inputValue();
    }

    private Object focused() {
        return worker.page().evaluate("document.activeElement.id");
    }
}
