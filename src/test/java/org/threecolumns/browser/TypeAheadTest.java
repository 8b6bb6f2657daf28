package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** The 22 answers to who told us are searched by typing, with no hand on the mouse. */
class TypeAheadTest extends BrowserTest {

    @Test
    void oneWordAndEnter_choosesAndIsKept() {
        family("Samphire");
        type("police");
        suggests(count -> count == 1);
        assertThat(suggested().allInnerTexts()).singleElement().asString().startsWith("The police");
        keys().press("Enter");
        assertThat(box().inputValue()).isEqualTo("The police");
        kept();
        worker.open(worker.path());
        assertThat(box().inputValue()).isEqualTo("The police");
        worker.looksRight();
    }

    @Test
    void wordsInAnyOrder_andArrowsChooseAmongSeveral() {
        family("Borage");
        type("nurse school");
        suggests(count -> count == 1);
        type("health");
        suggests(count -> count > 2);
        worker.looksRight();
        String second = suggested().nth(1).innerText();
        keys().press("ArrowDown");
        keys().press("Enter");
        assertThat(second).contains(box().inputValue());
    }

    @Test
    void wordsThatAreNoAnswer_goWhenTheBoxIsLeft() {
        family("Chervil");
        type("police");
        suggests(count -> count == 1);
        keys().press("Enter");
        type("the moon");
        assertThat(worker.page().locator(".autocomplete__option--no-results").innerText())
                .isEqualTo("No answer has these words");
        keys().press("Tab");
        worker.page().waitForCondition(() -> box().inputValue().equals("The police"));
        assertThat(chosen()).isNotEmpty();
    }

    @Test
    void emptied_itIsUnanswered() {
        family("Alkanet");
        type("police");
        suggests(count -> count == 1);
        keys().press("Enter");
        type("");
        keys().press("Tab");
        assertThat(chosen()).isEmpty();
        kept();
    }

    private void type(String words) {
        box().focus();
        keys().press("Control+a");
        keys().press("Delete");
        keys().type(words);
    }

    /** Suggestions come a moment after the words. */
    private void suggests(IntPredicate howMany) {
        worker.page().waitForCondition(() -> howMany.test(suggested().count()));
    }

    private void kept() {
        worker.page()
                .waitForCondition(
                        () -> worker.page().locator("#kept").innerText().contains("Saved at"));
    }

    private Keyboard keys() {
        return worker.page().keyboard();
    }

    private Locator suggested() {
        return worker.page().locator(".autocomplete__option");
    }

    /** The box to type in, which takes the place of the list a moment after the page has come. */
    private Locator box() {
        return worker.page()
                .getByLabel("Which of these comes closest to who told us?")
                .and(worker.page().locator("input.autocomplete__input"));
    }

    private String chosen() {
        return worker.page().locator("select[data-type-ahead]").inputValue();
    }
}
