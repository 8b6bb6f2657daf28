package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.Walks;

/** Keeps the pictures of {@code docs/pages.md}; run alone with {@code -Dthreecolumns.docs.write=true} it takes them first. */
class PicturesTest extends BrowserTest {

    private static final Path FOLDER = Path.of("docs/pictures");
    private static final List<String> NAMES = List.of("tasks", "contact", "stage", "family", "chronology");
    private static final int HEIGHT = 900;
    private static final long LARGEST = 300_000;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private Walks walks;

    @Test
    void theFiveMainPages_areShownInTheDocs() throws IOException {
        if (Boolean.getBoolean("threecolumns.docs.write")) {
            take();
        }
        String docs = Files.readString(Path.of("docs/pages.md"));
        for (String name : NAMES) {
            assertThat(docs).contains("(pictures/" + name + ".png)");
            assertThat(Files.size(FOLDER.resolve(name + ".png"))).as(name).isBetween(1L, LARGEST);
        }
    }

    private void take() {
        var caf = EveryStage.CAF.open(walks, "Poppy", "Sam");
        kit.fillMap(caf, "lena.lead");
        kit.firstContact("Ivy");
        kit.firstContact("Chidi", "Ada");
        shown("fiona.frontdoor", "/tasks/teams", "tasks");
        worker.logIn("lena.lead").open("/stages/" + caf.id() + "#part-columns");
        write(
                "WORRIES",
                "No breakfast on school days since the summer.",
                "Sam falls asleep before lunch.",
                "Mum is up with the baby most nights.");
        write(
                "STRENGTHS",
                "Nan collects them every Friday.",
                "Poppy reads to Sam at bedtime.",
                "Mum rang the school herself.");
        write(
                "NEXT_STEPS",
                "Breakfast club from Monday",
                "Nan has Sam on Wednesdays too",
                "Health visitor looks in about sleep");
        taken("stage");
        String home = "/families/" + care.reference(care.onAPlan("Poppy", "Sam"));
        shown("sami.social", home, "family");
        shown("sami.social", home + "/chronology", "chronology");
        worker.logIn("fiona.frontdoor").open("/contacts/new?q=Vetch");
        worker.type("Who is telling us?", "Ms Alder, Hollinfield Primary")
                .type("What did they say, in their own words?", "Poppy came to school hungry three times this week.");
        taken("contact");
    }

    /** In place of the words that every family of the tests has. */
    private void write(String column, String... words) {
        Locator boxes = worker.page().locator("#column-" + column + " ~ .tc-item textarea");
        for (int i = 0; i < words.length; i++) {
            boxes.nth(i).fill(words[i]);
        }
        boxes.first().blur();
    }

    private void shown(String username, String path, String name) {
        worker.logIn(username).open(path);
        taken(name);
    }

    private void taken(String name) {
        worker.page().setViewportSize(1280, HEIGHT);
        worker.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
