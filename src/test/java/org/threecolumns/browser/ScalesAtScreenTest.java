package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.process.LargeFamily;

/** The scale by keyboard, the numbers so far, and the questions that help, wide and on a phone. */
class ScalesAtScreenTest extends BrowserTest {

    @Test
    void aNumberIsTyped_andShownAsPictureAndTable() {
        family("Agrimony");
        Page page = worker.page();
        page.locator("input[name^='score.']").first().focus();
        page.keyboard().press("7");
        assertThat(page.locator("input[name^='score.']:checked").inputValue()).isEqualTo("7");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("input[name^='score.']:checked").inputValue()).isEqualTo("6");
        page.keyboard().press("1");
        page.keyboard().press("0");
        assertThat(page.locator("input[name^='score.']:checked").inputValue()).isEqualTo("10");
        page.locator("textarea[name^='scoreHigher.']").first().fill("Breakfast.");
        worker.go(page.locator(".tc-sign button[value=save]"));
        page.getByText("Numbers for").first().click();
        assertThat(page.locator("svg.tc-trajectory .tc-trajectory__letter").count())
                .isEqualTo(1);
        worker.looksRight();
    }

    @Test
    void oneOfManyNumbersIsPutRight_withoutLeavingThePage(@Autowired LargeFamily families) {
        worker.logIn("lena.lead").open("/stages/" + families.atReview(0, 300).id());
        Page page = worker.page();
        page.locator("#new-WORRIES").fill("Typed and not saved.");
        Locator right = page.locator("button[id^='right-']").nth(2);
        String box = "#given-" + right.getAttribute("id").substring("right-".length()) + "-answer";
        worker.go(right);
        assertThat(page.url()).doesNotContain("?right");
        assertThat(page.locator(box).evaluate("box => box === document.activeElement"))
                .isEqualTo(true);
        assertThat(page.locator(".tc-column--WORRIES textarea").evaluateAll("all => all.map(one => one.value)"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("Typed and not saved.");
    }

    @Test
    void aQuestionIsNotedWithOneTap_withoutLeavingThePage() {
        family("Hawkbit");
        Page page = worker.page();
        page.locator("#new-WORRIES").fill("Typed and not saved.");
        Locator help = page.locator(".tc-column--WORRIES [data-coaching]");
        page.locator(".tc-column--WORRIES summary:has-text('Questions that help')")
                .click();
        assertThat(help.locator("ol li").count()).isBetween(3, 5);
        help.locator("button").first().press("Enter");
        help.locator("text=Not asked after all").waitFor();
        assertThat(help.textContent()).contains("Asked (Fiona Marsh");
        assertThat(page.locator("#new-WORRIES").inputValue()).isEqualTo("Typed and not saved.");
        worker.looksRight();
        help.locator("text=Not asked after all").click();
        help.locator("text=Not asked after all")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        assertThat(help.textContent()).doesNotContain("Asked (Fiona Marsh");
    }
}
