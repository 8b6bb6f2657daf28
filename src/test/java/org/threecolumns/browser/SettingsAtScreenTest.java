package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.Walks;
import org.threecolumns.setting.DeliveredSettings;

/** A head of service changes a label and closes a day at a screen; whoever works with a family sees it at once. */
class SettingsAtScreenTest extends BrowserTest {

    @Autowired
    private DeliveredSettings delivered;

    @Autowired
    private Walks walks;

    @BeforeEach
    @AfterEach
    void asDelivered() {
        delivered.keep();
    }

    @Test
    void labelIsTriedThenSaved_andTheStageShowsIt() {
        StageRun caf = EveryStage.CAF.open(walks, "Poppy");
        worker.logIn("hope.head").open("/").follow("Settings").follow("Labels: Early help");
        worker.type("First column", "What worries us?").press("See the effect");
        assertThat(worker.page().locator("#look-now").innerText()).contains("What are we worried about?");
        assertThat(worker.page().locator("#look-then").innerText()).contains("What worries us?");
        worker.type("Why do you change it?", "Families asked for it.").press("Save the change");
        assertThat(worker.text()).contains("The words are in use from now on.", "Why: Families asked for it.");
        worker.logIn("lena.lead").open("/stages/" + caf.id());
        assertThat(worker.page().locator("#column-WORRIES").innerText()).isEqualTo("What worries us?");
    }

    @Test
    void closedDayShowsItsEffect_andANewClockGoesByIt() {
        EveryStage.AGREEMENT.open(walks, "Poppy");
        worker.logIn("hope.head").open("/settings").follow("Closed days");
        worker.type("Which day?", "9/3/2026")
                .choose("Whose holiday is it?", "Only we are closed")
                .type("What is it called?", "Staff day")
                .press("See the effect");
        assertThat(worker.text()).contains("keeps Tue 10 Mar 2026, would be Wed 11 Mar 2026", "Nothing is saved yet");
        worker.type("Why do you change it?", "We train.").press("Save the change");
        assertThat(worker.text()).contains("Monday 9 March 2026: Staff day");
        StageRun agreement = EveryStage.AGREEMENT.open(walks, "Reed");
        worker.logIn("lena.lead").open("/stages/" + agreement.id());
        assertThat(worker.text()).contains("11 March 2026", "minus Staff day");
    }
}
