package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.journey.OtherVersions;
import org.threecolumns.model.BrokenModels;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.Walks;
import org.threecolumns.studio.Packages;

/** What process designers work with. */
abstract class StudioPages extends LookedAtPages {

    @Autowired
    private Walks walks;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private PageVisitor pages;

    @Autowired
    private Packages packages;

    @Autowired
    private OtherVersions deployments;

    @Test
    void packagesOfModels() {
        worker.logIn("dana.designer");
        shown("/studio/packages?before=0", "empty");
        shown("/studio/packages/new", "empty");
        worker.press("Show me what would change");
        seen("errors");
        String home = packages.begin();
        shown(home, "empty");
        worker.press("Add these files");
        seen("errors");
        packages.send(home);
        shown(home, "sent");
        worker.logIn("hope.head");
        shown("/studio/packages", "full");
        shown(home + "/files/tell-referrer.form", "full");
        worker.open(home).press("Decide");
        assertThat(worker.page().title()).startsWith("Error: ");
        worker.choose("Does it go into force?", "Yes, put it into force now").press("Decide");
        seen("full");
        packages.takeBack();
    }

    @Test
    void movesOfOpenCases() {
        kit.firstContact("Poppy");
        worker.logIn("dana.designer");
        shown("/studio/moves?before=0", "empty");
        String planned = packages.planOntoOtherSteps();
        worker.open("/studio/moves").press("Show me what would happen");
        seen("errors");
        worker.open(planned);
        seen("full");
        worker.press("Look again with these steps");
        seen("errors");
        worker.open(packages.planMove("leaving") + "?group=MOVED");
        seen("empty");
        shown("/studio/moves", "full");
        packages.takeBack();
    }

    @Test
    void studio() {
        EveryStage.CAF.open(walks, "Poppy");
        String second = deployments.anotherLimit();
        try {
            worker.logIn("dana.designer");
            shown("/studio", "full");
            shown("/studio?kind=forms&after=zzz", "empty");
            shown("/studio/processes/caf", "full");
            shown("/studio/decisions/timescales", "full");
            shown("/studio/forms/caf", "full");
            shown("/studio/processes/caf/compare", "empty");
            shown("/studio/decisions/timescales/compare", "full");
            assertThat(worker.text()).contains("Changed", "Amount");
            shown("/studio/check", "empty");
            worker.press("Check them");
            seen("errors");
            checked(
                    BrokenModels.withoutForm().file(),
                    BrokenModels.withoutForm().files().get("front-door.bpmn"),
                    "full");
            assertThat(worker.text()).contains("has no form", "Why it matters");
            checked("x.bpmn", "<a>".getBytes(StandardCharsets.UTF_8), "refused");
            assertThat(worker.text()).contains("not well-formed (line 1");
        } finally {
            deployments.takeBack(second);
        }
    }

    @Test
    void editor() {
        DrawingTools.areNeeded();
        try {
            String edit = pages.post("dana.designer", "/studio/processes/front-door/change")
                    .location();
            worker.logIn("dana.designer");
            drawn(edit);
            seen("full");
            drawn(pages.post("dana.designer", "/studio/decisions/timescales/change")
                    .location());
            seen("full");
            drawn(pages.post("dana.designer", "/studio/forms/caf/change").location());
            seen("full");
            pages.post("dana.designer", edit.substring(0, edit.indexOf("/edit/")) + "/dropping", "seen", "3");
            worker.page().locator("#keep button[type=submit]").click();
            worker.page().locator("#refused").waitFor();
            seen("errors");
            edit = pages.post("dana.designer", "/studio/processes/front-door/change")
                    .location();
            shown(edit + "?as=table", "full");
            worker.page().getByText("Add a stage").first().click();
            worker.press("Add the stage");
            seen("errors");
            assertThat(worker.page().title()).startsWith("Error: ");
            shown(edit + "?as=table&change=userTask_screenContact", "full");
            shown(edit + "?as=table&change=flow_contactDone", "full");
            String form =
                    pages.post("dana.designer", "/studio/forms/caf/change").location();
            shown(form + "?as=table", "full");
            worker.page().getByText("Add a question").first().click();
            worker.press("Add the question");
            seen("errors");
            String limits = pages.post("dana.designer", "/studio/decisions/timescales/change")
                    .location();
            shown(limits + "?as=table&change=rule_contact", "full");
        } finally {
            packages.takeBack();
        }
    }

    private void drawn(String edit) {
        worker.open(edit);
        worker.page().waitForSelector("body[data-drawn=yes]");
    }

    private void checked(String file, byte[] content, String state) {
        worker.page()
                .getByLabel("Models, decisions and forms")
                .setInputFiles(new FilePayload(file, "text/xml", content));
        worker.press("Check them");
        seen(state);
    }
}
