package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.Walks;

/** A stage page without a mouse and without eyes: where the focus goes, and what is read aloud by itself. */
class StageKeyboardTest extends BrowserTest {

    private static final int MOST_STOPS = 200;

    @Autowired
    private Walks walks;

    private Page page;

    @BeforeEach
    void aContact() {
        worker.logIn("fiona.frontdoor")
                .open("/stages/" + EveryStage.CONTACT.open(walks, "Poppy").id());
        page = worker.page();
        page.waitForCondition(() -> page.locator("form[data-ready]").count() == 1);
    }

    @Test
    void tab_goesThroughThePageAsItIsRead() {
        page.keyboard().press("Tab");
        assertThat(focused("className")).contains("govuk-skip-link");
        page.keyboard().press("Enter");
        assertThat(focused("id")).isEqualTo("main");
        List<String> stops = stopsUntilSign();
        String child =
                page.locator("textarea[name^='impact.']").getAttribute("id").replace("impact-", "");
        assertThat(stops)
                .containsSubsequence(
                        "new-WORRIES",
                        "new-STRENGTHS",
                        "new-NEXT_STEPS",
                        "impact-" + child,
                        "score-" + child,
                        "scoreReason-" + child,
                        "talkedWith",
                        "talkedOn",
                        "sign");
    }

    @Test
    void refused_theFocusGoesToWhatIsWrong_andFromThereToTheField() {
        page.locator("#talkedWith").fill("");
        worker.press("Sign Contact");
        page.waitForCondition(() -> focused("className").contains("govuk-error-summary"));
        Locator link = page.locator(".govuk-error-summary a[href='#talkedWith']");
        link.focus();
        page.keyboard().press("Enter");
        assertThat(focused("id")).isEqualTo("talkedWith");
        assertThat(page.locator("#talkedWith-error").innerText()).contains("Say with whom you went through this map");
    }

    @Test
    void savedByHand_theFocusStaysAndItIsReadAloud() {
        page.locator("#talkedWith").fill("Mum");
        page.keyboard().press("Enter");
        page.waitForCondition(() -> page.locator("[role=alert]").count() > 0);
        assertThat(page.locator("[role=alert]").innerText()).contains("Saved.");
        page.waitForCondition(() -> focused("id").equals("talkedWith"));
    }

    @Test
    void keptWhileTyping_andWhatIsStillMissing_areReadAloud() {
        Locator count = page.locator("[role=status]:has(#part-count)");
        String before = count.innerText();
        page.locator("#new-WORRIES").pressSequentially("Nobody was home.");
        page.waitForCondition(
                () -> page.locator("#kept[role=status]").innerText().contains("Saved at"));
        page.waitForCondition(() -> !count.innerText().equals(before));
        assertThat(before).matches("\\d+ things still missing");
        assertThat(count.innerText()).matches("\\d+ things still missing");
    }

    private List<String> stopsUntilSign() {
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < MOST_STOPS && !stops.contains("sign"); i++) {
            page.keyboard().press("Tab");
            stops.add("sign".equals(focused("value")) ? "sign" : focused("id"));
        }
        return stops;
    }

    private String focused(String property) {
        return String.valueOf(page.evaluate("name => document.activeElement[name] ?? ''", property));
    }
}
