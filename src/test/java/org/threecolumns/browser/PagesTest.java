package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class PagesTest extends BrowserTest {

    @Test
    void aSignedRecord_canBeReadAndCorrected() {
        FamilyAtScreen family = family("Vetch").contactIsScreened();
        worker.logIn("fred.frontdoor")
                .open("/families/" + family.reference())
                .follow("Contact signed")
                .looksRight();
        assertThat(worker.text()).contains("Signed by Fiona Marsh", "Too tired to learn on school days.");
        worker.page().getByText("Something here is wrong").click();
        worker.type("What is right?", "Sam is 3, not 2.")
                .type("Why is it corrected?", "Misheard.")
                .press("Record the correction")
                .looksRight();
        assertThat(worker.text()).contains("The correction is on record", "Contact corrected");
    }

    @Test
    void byKeyboardOnly_aStageIsReachedAndSaved() {
        family("Knapweed");
        worker.page().locator("#new-WORRIES").focus();
        worker.page().keyboard().type("Typed without a mouse.");
        worker.page().locator("#talkedWith").focus();
        worker.page().keyboard().press("ControlOrMeta+A");
        worker.page().keyboard().type("Mum");
        worker.page().keyboard().press("Enter");
        worker.page().getByRole(AriaRole.ALERT).first().waitFor();
        assertThat(worker.text()).contains("Saved.");
        assertThat(worker.page().locator("#talkedWith").inputValue()).isEqualTo("Mum");
    }
}
