package org.threecolumns.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.Walks;
import org.threecolumns.setting.DeliveredSettings;

/** What a council sets for itself. */
abstract class SettingPages extends LookedAtPages {

    @Autowired
    private Walks walks;

    @Autowired
    private DeliveredSettings delivered;

    @Test
    void settings() {
        delivered.keep();
        EveryStage.AGREEMENT.open(walks, "Poppy");
        worker.logIn("hope.head");
        shown("/settings", "empty");
        shown("/settings/labels/early-help", "empty");
        worker.press("Save the change");
        seen("errors");
        worker.type("First column", "What worries us?")
                .type("Why do you change it?", "Families asked for it.")
                .press("Save the change");
        worker.type("Second column", "What goes well?").press("See the effect");
        seen("full");
        shown("/settings/questions/review", "empty");
        shown("/settings/questions/review/new", "empty");
        worker.press("Save the change");
        seen("errors");
        worker.type("The question", "What would {child} tell a friend?")
                .choose("Where does it stand?", "First column")
                .choose("Whom is it for?", "For a child")
                .choose("Which step of the talk is it?", "Find out")
                .type("Why do you change it?", "It opens a talk.")
                .press("See the effect");
        seen("full");
        worker.press("Save the change");
        seen("full");
        closedDaysAndStepUp();
        shown("/settings", "full");
        delivered.restore();
    }

    private void closedDaysAndStepUp() {
        shown("/settings/closed-days", "empty");
        worker.press("Save the change");
        seen("errors");
        worker.type("Which day?", "9/3/2026")
                .choose("Whose holiday is it?", "Only we are closed")
                .type("What is it called?", "Staff day")
                .type("Why do you change it?", "We train.")
                .press("See the effect");
        seen("full");
        worker.press("Save the change").follow("Take it off the list");
        seen("empty");
        worker.press("Save the change");
        seen("errors");
        shown("/settings/step-up", "empty");
        worker.press("Save the change");
        seen("errors");
        worker.choose("Which way shall step-ups go?", "Straight to social care")
                .type("Why do you change it?", "One team.")
                .press("Save the change");
        seen("full");
    }
}
