package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A statement with its goal, built in parts at the screen, while the family sees it differently. */
class StatementsAtScreenTest extends BrowserTest {

    private Page page;

    @Test
    void aStatementIsBuiltInItsParts_andTheFamilysViewStandsBesideIt() {
        writtenFor("Bogbean");
        worker.go(page.locator(".tc-sign button[value=save]"));
        assertThat(page.locator("[id$='-reads']").allInnerTexts())
                .containsExactly(
                        "School is worried about this: the children fall asleep in lessons."
                                + " If nothing changes, they may be too tired to learn.",
                        "They eat before school and stay awake. Ms Alder will see this for 8 weeks."
                                + " Poppy and Sam will notice this: they are not hungry in the morning.");
        assertThat(page.locator("#part-statements").innerText())
                .contains("Worry statement.", "Wellbeing goal.", "Dad sees it differently. “They go to bed late.”");
        assertThat(page.locator("#part-statements > * > details[open], #new-statement[open]")
                        .count())
                .isZero();
        assertThat(page.locator("#newStatement-0-who").inputValue()).isEmpty();
        worker.looksRight();
        assertThat(Fit.runsOut(page, 320)).isEmpty();
    }

    @Test
    void aPartIsKeptWhileItIsTyped_andItsSentenceFollows() {
        writtenFor("Toadflax");
        worker.press("Save and add another worry");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("newStatement-0-who");
        page.locator("#part-statements summary:has-text('Change it part by part')")
                .press("Enter");
        page.locator("textarea[name^='statement.'][name$='.about']").fill("They fell asleep twice.");
        page.waitForCondition(() -> page.locator("[id$='-reads']")
                .first()
                .innerText()
                .startsWith("School is worried about this: they fell asleep twice."));
        worker.looksRight();
        assertThat(Fit.runsOut(page, 320)).isEmpty();
    }

    private void writtenFor(String name) {
        family(name).firstWorry();
        page = worker.page();
        page.locator("#newStatement-0-differently > summary").press("Enter");
        worker.typeInto("newStatement-0-differsWho", "Dad").typeInto("newStatement-0-differs", "They go to bed late.");
    }
}
