package org.threecolumns.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.family.Contact;
import org.threecolumns.process.JourneyKit;

/** A designer looks at a move on its page, begins it, stops it and lets it go on. */
@ProductTest
class MovePagesTest {

    private static final String DANA = "dana.designer";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private Packages packages;

    @Autowired
    private MoveRunner runner;

    @Autowired
    private JourneyKit kit;

    @BeforeEach
    @AfterEach
    void takeThemBack() {
        packages.takeBack();
    }

    @Test
    void aMove_isBegunStoppedAndGoesOnToItsEnd() {
        assertThat(pages.get(DANA, "/studio/moves").text())
                .contains("there is nothing to move")
                .doesNotContain("Show me what would happen");
        String move = packages.planMove("leaving");
        assertThat(pages.get(DANA, move).text()).contains("Looked at, nothing is moved", "Due dates stay");
        pages.post(DANA, move + "/begin");
        assertThat(pages.get(DANA, move).text()).contains("Under way", "See how far it is", "Begun byDana Frost");
        assertThat(pages.post(DANA, move + "/again").status()).isEqualTo(404);
        String other = packages.planMove("cin-review");
        pages.post(DANA, other + "/begin");
        assertThat(pages.get(DANA, other).text()).contains("nothing is moved");
        pages.post(DANA, move + "/stop");
        assertThat(pages.get(DANA, move).text()).contains("Stopped by a person");
        runner.goOn();
        assertThat(pages.get(DANA, move).text()).contains("Stopped by a person");
        pages.post(DANA, move + "/begin");
        runner.goOn();
        assertThat(pages.get("hope.head", move).text()).contains("It isDone").doesNotContain("Look again");
        assertThat(pages.get(DANA, "/studio/moves").text()).contains("to version 2 Done");
    }

    @Test
    void whatWouldBecomeOfEachCase_isReadByItsReferenceAndPageByPage() {
        Contact contact = kit.firstContact("Poppy");
        for (int i = 0; i < 25; i++) {
            kit.firstContact("Reed");
        }
        String move = packages.planMove("front-door");
        String page = move + "?group=MOVES";
        assertThat(pages.get(DANA, page).html().split("data-label=\"Due: \"", -1))
                .hasSize(26);
        String all = "";
        while (page != null) {
            String html = pages.get(DANA, page).html();
            all += html;
            page = html.contains(">Next page<")
                    ? html.replaceFirst("(?s).*href=\"([^\"]+)\">Next page<.*", "$1")
                            .replace("&amp;", "&")
                    : null;
        }
        long journey = kit.open(contact.familyId(), "contact").journeyId();
        assertThat(all).contains("J-" + journey + "<", "Screen contact").doesNotContain("Poppy", "Larkspur");
        assertThat(all).contains("4 Mar 2026, stays");
    }

    @Test
    void aMoveThatIsNotThere_isNotFound() {
        for (String path : new String[] {"/studio/moves/0", "/studio/moves/nobody"}) {
            assertThat(pages.get(DANA, path).status()).isEqualTo(404);
            assertThat(pages.post(DANA, path + "/begin").status()).isEqualTo(404);
        }
        assertThat(pages.post("hope.head", "/studio/moves/1/begin").status()).isEqualTo(403);
    }
}
