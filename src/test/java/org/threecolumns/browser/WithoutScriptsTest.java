package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.process.JourneyKit;

class WithoutScriptsTest extends BrowserTest {

    @Autowired
    private JourneyKit kit;

    @Override
    boolean scripts() {
        return false;
    }

    @Test
    void aStageWorksWithoutScripts() {
        worker.logIn("fiona.frontdoor").open("/contacts/new?q=Hawkweed");
        worker.type("What did they say, in their own words?", "Nobody met them after school.")
                .type("Children, one on each line", "Ivy, 7")
                .press("Record and start the map")
                .typeInto("new-STRENGTHS", "An aunt lives next door.")
                .press("What else?  What is working well?");
        assertThat(worker.page()
                        .locator("#column-STRENGTHS ~ .tc-item textarea")
                        .inputValue())
                .isEqualTo("An aunt lives next door.");
        worker.go(worker.page().locator("#column-STRENGTHS ~ .tc-item button[value^=strike]"));
        assertThat(worker.page().locator("#column-STRENGTHS ~ .tc-item").count())
                .isZero();
        worker.page()
                .locator(".tc-column--STRENGTHS details")
                .last()
                .locator("summary")
                .click();
        worker.press("Bring back");
        assertThat(worker.page().locator("#column-STRENGTHS ~ .tc-item").count())
                .isEqualTo(1);
        worker.press("Sign Contact");
        assertThat(worker.text()).contains("This cannot be signed yet");
    }

    @Test
    void aTaskIsFoundAndTakenWithoutScripts() {
        kit.firstContact("Tansy");
        worker.logIn("fiona.frontdoor").open("/tasks/teams");
        worker.type("Name, birth date or reference", "tansy").press("Show");
        worker.page().locator("input[name=run]").first().check();
        worker.press("Take the ticked tasks");
        assertThat(worker.text()).contains("1 task taken.");
    }
}
