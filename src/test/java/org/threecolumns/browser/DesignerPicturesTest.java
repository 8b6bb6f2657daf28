package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.studio.Packages;

/** Keeps the pictures of {@code docs/designers.md}; run alone with {@code -Dthreecolumns.docs.write=true} it takes them first. */
class DesignerPicturesTest extends BrowserTest {

    private static final Path FOLDER = Path.of("docs/pictures");
    private static final List<String> NAMES =
            List.of("change-begin", "change-draw", "change-finding", "change-stage", "change-question", "change-send");
    private static final long LARGEST = 200_000;

    @Autowired
    private Packages packages;

    @AfterEach
    void takeItBack() {
        packages.takeBack();
    }

    @Test
    void tenMinutes_areShownInTheDocs() throws IOException {
        if (Boolean.getBoolean("threecolumns.docs.write")) {
            take();
        }
        String docs = Files.readString(Path.of("docs/designers.md"));
        for (String name : NAMES) {
            assertThat(docs).contains("(pictures/" + name + ".png)");
            assertThat(Files.size(FOLDER.resolve(name + ".png"))).as(name).isBetween(1L, LARGEST);
        }
    }

    private void take() {
        Page page = worker.page();
        page.onDialog(dialog -> dialog.accept());
        page.setViewportSize(1280, 900);
        worker.logIn("dana.designer").open("/studio/processes/front-door");
        page.locator(".tc-drawing").waitFor();
        taken("change-begin");
        worker.press("Change this");
        page.waitForSelector("body[data-drawn=yes]");
        rename("screening");
        page.locator("#checked li[data-element]").waitFor();
        page.setViewportSize(1280, 1200);
        taken("change-finding");
        page.setViewportSize(1280, 900);
        rename("Hear contact");
        page.getByText("Save in the package").click();
        page.locator("#state").getByText("Saved in the package.").waitFor();
        worker.follow("Table and forms");
        page.getByText("Add a stage").first().click();
        worker.select("Where does it come?", "After “Sign contact”, before “Decide next step”")
                .type("What is done?", "Ask school")
                .select("Who does it?", "Front-door worker")
                .select("What does it ask?", "A copy of tell-referrer.form")
                .type("Within how many working days?", "2");
        page.setViewportSize(1280, 1400);
        taken("change-stage");
        worker.press("Add the stage");
        page.setViewportSize(1280, 1000);
        worker.follow("Draw it");
        page.waitForSelector("body[data-drawn=yes]");
        taken("change-draw");
        String home = page.url().replaceAll(".*(/studio/packages/\\d+)/.*", "$1");
        worker.open(home + "/edit/ask-school.form?as=table");
        page.getByText("Add a question").first().click();
        worker.type("The question", "What does school see?").choose("How is it answered?", "Longer text");
        page.setViewportSize(1280, 1100);
        taken("change-question");
        worker.press("Add the question").open(home);
        taken("change-send");
    }

    private void rename(String name) {
        Page page = worker.page();
        page.locator("#canvas [data-element-id=userTask_screenContact]").first().dblclick();
        page.locator(".djs-direct-editing-content").waitFor();
        page.keyboard().press("Control+A");
        page.keyboard().type(name);
        page.locator("h1").click();
    }

    private void taken(String name) {
        worker.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
