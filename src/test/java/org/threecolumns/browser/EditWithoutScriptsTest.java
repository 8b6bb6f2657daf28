package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.studio.Packages;

/** Everything that is drawn by mouse can be asked for by forms, where no script runs. */
class EditWithoutScriptsTest extends BrowserTest {

    @Autowired
    private Packages packages;

    @Autowired
    private PageVisitor pages;

    @Override
    boolean scripts() {
        return false;
    }

    @AfterEach
    void takeItBack() {
        packages.takeBack();
    }

    @Test
    void anElementIsAddedConnectedMovedAndTakenOut_andTheRestIsInThePackage() {
        String edit = pages.post("dana.designer", "/studio/processes/front-door/change")
                .location();
        worker.logIn("dana.designer").open(edit + "?as=table&change=serviceTask_signNextStep");
        open("Add something behind it");
        worker.choose("What comes there?", "An end")
                .type("What is it called?", "Song sung")
                .select("Where?", "On a way of its own")
                .press("Add it");
        assertThat(worker.text()).contains("“Song sung” is in the model.", "Change “Song sung”");
        open("Move it on the picture");
        worker.choose("Which way?", "Down, a little").press("Move it");
        assertThat(worker.text()).contains("“Song sung” is moved.");
        worker.open(edit + "?as=table&change=serviceTask_remindNextStep");
        open("Connect it with another element");
        worker.select("Where does the way lead?", "Song sung (end event)").press("Draw the way");
        assertThat(worker.text()).contains("A way leads from “Record reminder” to “Song sung” now.");
        worker.go(worker.page().locator("a", new Page.LocatorOptions().setHasText("the way to “Song sung”")))
                .press("Take this way out");
        assertThat(worker.text()).contains("The way from “Record reminder” to “Song sung” is taken out.");
        worker.open(edit + "?as=table&change=endEvent_nextStepDecided");
        open("Take it out");
        worker.press("Take it out");
        assertThat(worker.text())
                .contains("“Next step decided” is taken out. One way goes with it.", "The rules found nothing");
        worker.open(edit.substring(0, edit.indexOf("/edit/")));
        assertThat(worker.text()).contains("Song sung", "Next step decided").doesNotContain("The rules found");
    }

    private void open(String section) {
        worker.page().locator("summary").getByText(section).click();
    }
}
