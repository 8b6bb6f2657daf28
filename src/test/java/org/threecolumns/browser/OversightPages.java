package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.journey.StageRun;
import org.threecolumns.process.Answers;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.JourneyKit;
import org.threecolumns.process.Walks;

/** What managers see of it. */
abstract class OversightPages extends LookedAtPages {

    @Autowired
    private Walks walks;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private PageVisitor pages;

    @Test
    void oversight() {
        EveryStage.CAF.open(walks, "Poppy");
        clock.advance(Duration.ofDays(80));
        worker.logIn("hope.head");
        shown("/oversight", "full");
        shown("/oversight/timeliness", "full");
        shown("/oversight/timeliness?by=week&small=true", "full");
        shown("/oversight/timeliness/clock?name=contact", "full");
        shown("/oversight/timeliness/clock?name=step-down&team=chair", "empty");
        shown("/oversight/cases?standing=met-in-time", "full");
        shown("/oversight/cases?standing=late&stage=nothing", "empty");
        shown("/oversight/cases?standing=late", "full");
        worker.press("Note the reason");
        seen("errors");
        worker.page().locator("input[name=clock]").first().check();
        worker.select("Why the ticked ones are late", "The child needed more time (for the family)")
                .press("Note the reason");
        assertThat(worker.text()).contains("The reason is noted.", "The child needed more time");
        typedAndSigned();
        shown("/oversight/recording", "full");
        assertThat(worker.text()).contains("fewer than 5");
        clock.advance(Duration.ofDays(3000));
        shown("/oversight/recording", "empty");
    }

    private void typedAndSigned() {
        StageRun run = EveryStage.CONTACT.open(walks, "Poppy");
        pages.post("fiona.frontdoor", "/stages/" + run.id() + "/kept", "talkedWith", "Mum");
        kit.fillMap(run, "fiona.frontdoor");
        assertThat(kit.signOnly(run, "fiona.frontdoor", kit.draft(Answers.contact())))
                .isEmpty();
    }

    @Test
    void reasonsOfDelay() {
        worker.logIn("dana.designer");
        shown("/oversight/reasons", "empty");
        worker.press("Add it");
        seen("errors");
        worker.type("Why can something be late?", "The road was flooded")
                .choose("Whose side kept it waiting?", "Our side");
        worker.go(worker.page().locator("form:has(#words) button[value=see]"));
        seen("tried");
        worker.press("Add it");
        seen("full");
        assertThat(worker.text()).contains("The reason is in the list.", "The road was flooded", "Dana");
        worker.go(worker.page()
                .locator("#reasons > div", new Page.LocatorOptions().setHasText("The road was flooded"))
                .getByText("Use no more"));
        assertThat(worker.text()).contains("Used no more");
    }

    @Test
    void oversightAheadAndBack() {
        EveryStage.TAF_REVIEW.open(walks, "Poppy");
        worker.logIn("hope.head");
        shown("/oversight/forecast", "full");
        shown("/oversight/flows", "full");
        String children = worker.page().locator("#now a").last().getAttribute("href");
        shown(children, "full");
        shown(children + "&after=999999999999", "empty");
        shown("/oversight/scores", "full");
        shown(worker.page().locator("main table a").first().getAttribute("href"), "full");
        shown("/oversight/scores/children?number=10&way=fell", "empty");
        shown("/oversight/diagram", "full");
        shown("/oversight/summary", "empty");
        worker.press("Send me the summary");
        seen("errors");
        assertThat(worker.page().title()).startsWith("Error: ");
        worker.type("Your e-mail address at work", "hope@council.example").press("Send me the summary");
        seen("full");
    }
}
