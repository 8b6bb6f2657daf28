package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is typed on a stage page is kept: with us, or on this computer until it has reached us. */
class TypingTest extends BrowserTest {

    private static final String KEPT = "#kept";

    /** One for each test, so that no family is like another. */
    private static final Deque<String> NAMES = new ArrayDeque<>(
            List.of("Ottilie", "Zebedee", "Marguerite", "Hywel", "Ngozi", "Fintan", "Clementine", "Ulf", "Tamsin"));

    private Page page;
    private String stage;

    @BeforeEach
    void aContactWithItsMap() {
        String name = NAMES.pop();
        worker.logIn("fiona.frontdoor").open("/contacts/new?q=" + name);
        worker.type("What did they say, in their own words?", "Nobody was home when they came.")
                .type("Children, one on each line", name + ", " + NAMES.size())
                .press("Record and start the map");
        page = worker.page();
        stage = worker.path();
        ready();
    }

    @Test
    void wordsAreSavedWhileTheyAreTyped_andAreOneItemHoweverOftenTheyAreSent() {
        page.locator("#new-WORRIES").pressSequentially("Nobody was");
        saved();
        page.locator("#new-WORRIES").pressSequentially(" home at four.");
        saved();
        worker.press("What else?  What are we worried about?");
        assertThat(texts("WORRIES")).containsExactly("Nobody was home at four.");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("new-WORRIES");
    }

    @Test
    void whatIsMissing_isToldWhileTyping() {
        page.locator("#scoreReason-" + child()).fill("Nan is there most days.");
        page.locator("input[name='score." + child() + "']").nth(4).check();
        saved();
        assertThat(page.locator("#part-missing").innerText()).doesNotContain("Give your own number");
        worker.looksRight();
    }

    @Test
    void networkLost_wordsComeBackWithThePage() {
        page.route(Pattern.compile(".*/kept"), route -> route.abort());
        page.locator("#new-STRENGTHS").pressSequentially("An aunt lives next door.");
        told("No connection");
        page.unroute(Pattern.compile(".*/kept"));
        worker.open(stage);
        ready();
        assertThat(page.locator("#new-STRENGTHS").inputValue()).isEqualTo("An aunt lives next door.");
        assertThat(worker.text()).contains("are back on this page");
        saved();
        worker.looksRight();
        worker.open(stage);
        ready();
        assertThat(texts("STRENGTHS")).containsExactly("An aunt lives next door.");
        assertThat(page.locator("#new-STRENGTHS").inputValue()).isEmpty();
    }

    @Test
    void whatWaits_cannotBeReadOnTheComputer() {
        page.route(Pattern.compile(".*/kept"), route -> route.abort());
        page.locator("#new-STRENGTHS").pressSequentially("An aunt lives next door.");
        told("No connection");
        String waiting = String.valueOf(page.evaluate("JSON.stringify({...localStorage})"));
        assertThat(waiting).contains("tc-waiting").doesNotContain("aunt");
    }

    @Test
    void sessionEnded_wordsComeBackAfterLoggingIn() {
        worker.forgetsWhoIAm();
        page.locator("#new-NEXT_STEPS").pressSequentially("Ring the school on Monday.");
        told("logged out");
        worker.looksRight();
        page.locator(KEPT + " a").click();
        worker.type("User name", "fiona.frontdoor")
                .type("Password", "three-columns")
                .press("Log in");
        ready();
        assertThat(worker.path()).isEqualTo(stage);
        assertThat(page.locator("#new-NEXT_STEPS").inputValue()).isEqualTo("Ring the school on Monday.");
        saved();
    }

    @Test
    void twoWriteOnOneSentence_bothAreShownAndOneIsChosen() {
        page.locator("#new-WORRIES").fill("Nobody was home.");
        worker.press("What else?  What are we worried about?");
        try (Worker other = another()) {
            other.logIn("fred.frontdoor").open(stage);
            other.page()
                    .waitForCondition(
                            () -> other.page().locator("form[data-ready]").count() == 1);
            other.page().locator("#column-WORRIES ~ .tc-item textarea").fill("Nobody was home until six.");
            other.page()
                    .waitForCondition(
                            () -> other.page().locator(KEPT).innerText().startsWith("Saved"));
        }
        page.locator("#column-WORRIES ~ .tc-item textarea").first().fill("Nobody was home, twice.");
        page.waitForCondition(() -> page.locator(".tc-both").count() == 1);
        assertThat(page.locator(".tc-both").innerText()).contains("Nobody was home until six.");
        worker.looksRight();
        saved();
        page.getByText("Use my words", new Page.GetByTextOptions().setExact(true))
                .click();
        saved();
        worker.open(stage);
        ready();
        assertThat(texts("WORRIES")).containsExactly("Nobody was home, twice.");
    }

    @Test
    void twoAnswerOneQuestion_bothAreShownAndOneIsChosen() {
        page.locator("#talkedWith").fill("Mum");
        saved();
        try (Worker other = another()) {
            other.logIn("fred.frontdoor").open(stage);
            page.locator("#talkedWith").fill("Mum and Nan");
            saved();
            other.page().locator("#talkedWith").fill("Mum and her sister");
            other.page().waitForCondition(() -> other.page().locator("#both").count() == 1);
            assertThat(other.page().locator("#part-both").innerText())
                    .contains("Fiona Marsh’s answer stands:", "Mum and Nan", "Mum and her sister");
            other.page().locator("#kept a").waitFor();
            other.looksRight();
            assertThat(Fit.runsOut(other.page(), 320)).isEmpty();
            other.press("Use what Fred Oduya wrote");
            assertThat(other.page().locator("#both").count()).isZero();
            assertThat(other.page().locator("#talkedWith").inputValue()).isEqualTo("Mum and her sister");
        }
        page.locator("#new-WORRIES").fill("Nobody was home.");
        saved();
        worker.open(stage);
        assertThat(page.locator("#talkedWith").inputValue()).isEqualTo("Mum and her sister");
    }

    @Test
    void itemsAreMovedWithoutLeavingThePage() {
        for (String words : new String[] {"First.", "Second."}) {
            page.locator("#new-WORRIES").fill(words);
            worker.press("What else?  What are we worried about?");
        }
        worker.go(page.locator("#column-WORRIES ~ .tc-item button[value^=up]"));
        assertThat(texts("WORRIES")).containsExactly("Second.", "First.");
        worker.looksRight();
    }

    private String child() {
        String name = page.locator("textarea[name^='impact.']").first().getAttribute("name");
        return name.substring("impact.".length());
    }

    private List<String> texts(String column) {
        return page.locator("#column-" + column + " ~ .tc-item textarea").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    private void ready() {
        page.waitForCondition(() -> page.locator("form[data-ready]").count() == 1);
    }

    private void saved() {
        told("Saved at");
        page.evaluate("document.getElementById('kept').textContent = ''");
    }

    private void told(String words) {
        page.waitForCondition(() -> page.locator(KEPT).innerText().contains(words));
    }
}
