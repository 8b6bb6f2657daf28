package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.studio.Packages;

/** A designer at the drawing of a file. Nothing that they do leaves a package behind or a fault in the browser. */
abstract class EditorTest extends BrowserTest {

    @Autowired
    protected Packages packages;

    @Autowired
    protected PageVisitor pages;

    /** What the browser asked before it left a page, or told in a box. */
    protected final List<String> dialogs = new ArrayList<>();

    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void listen() {
        DrawingTools.areNeeded();
        worker.page().onPageError(faults::add);
        worker.page().onDialog(dialog -> {
            dialogs.add(dialog.type());
            dialog.accept();
        });
        worker.logIn("dana.designer");
    }

    @AfterEach
    void takeItBack() {
        packages.takeBack();
        assertThat(faults).isEmpty();
    }

    /** @return the address of the page on which a file is drawn that was in force */
    protected String change(String definition) {
        return draw(pages.post("dana.designer", definition + "/change").location());
    }

    protected String draw(String edit) {
        worker.open(edit);
        worker.page().waitForSelector("body[data-drawn=yes]");
        return edit;
    }

    protected void save() {
        worker.page().getByText("Save in the package").click();
        worker.page().locator("#state").getByText("Saved in the package.").waitFor();
    }

    protected static String homeOf(String edit) {
        return edit.substring(0, edit.indexOf("/edit/"));
    }
}
