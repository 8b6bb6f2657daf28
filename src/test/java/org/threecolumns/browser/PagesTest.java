package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "fiona.frontdoor, /tasks",
        "fiona.frontdoor, /tasks/teams",
        "fiona.frontdoor, /families?q=zz",
        "fiona.frontdoor, /help",
        "fiona.frontdoor, /accessibility",
        "fiona.frontdoor, /nowhere",
        "lena.lead, /contacts/new",
        "hope.head, /debts",
        "sami.social, /visits",
        "ari.auditor, /visits?after=2099-01-01",
        "lena.lead, /visits",
        "tess.team, /checkpoints",
        "sami.social, /checkpoints",
        "ari.auditor, /access-log",
        "ari.auditor, /records-check",
        "dana.designer, /tasks",
        "dana.designer, /plain-words",
        "dana.designer, /plain-words?q=zzzz",
        "dana.designer, /plain-words/new",
        "dana.designer, /plain-words/1",
        "lena.lead, /plain-words",
        "ada.admin, /faults",
    })
    void eachPage_isInNobodysWay(String username, String path) {
        worker.logIn(username).open(path).looksRight();
        assertThat(worker.page().title()).endsWith("Three Columns");
        assertThat(worker.heading()).isNotBlank().doesNotContain("<", "$");
    }

    @Test
    void loggingIn_tellsWhatIsWrong() {
        worker.open("/login").looksRight();
        worker.type("User name", "fiona.frontdoor")
                .type("Password", "wrong")
                .press("Log in")
                .looksRight();
        assertThat(worker.text()).contains("Check the user name and the password");
    }

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
        worker.page().keyboard().type("Mum");
        worker.page().keyboard().press("Enter");
        worker.page().getByRole(AriaRole.ALERT).first().waitFor();
        assertThat(worker.text()).contains("Saved.");
        assertThat(worker.page().locator("#talkedWith").inputValue()).isEqualTo("Mum");
    }

    @Test
    void onAPhone_nothingRunsOutOfThePage() {
        family("Ragwort");
        assertThat(Fit.runsOut(worker.page(), 360)).isEmpty();
    }
}
