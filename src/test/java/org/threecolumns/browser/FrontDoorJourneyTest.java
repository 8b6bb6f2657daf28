package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontDoorJourneyTest extends BrowserTest {

    @Test
    void adviceOnly_closesOnceTheReferrerIsTold() {
        family("Yarrow")
                .contactIsScreened()
                .nextStepIs("Advice and information, then we stop")
                .referrerIsTold()
                .isClosed();
    }

    @Test
    void noFurtherAction_closesOnceTheReferrerIsTold() {
        family("Sorrel")
                .contactIsScreened()
                .nextStepIs("No further action")
                .referrerIsTold()
                .isClosed();
    }

    @Test
    void signingTooEarly_keepsEveryWordAndLinksToEveryGap() {
        FamilyAtScreen family = family("Bramble");
        worker.typeInto("new-WORRIES", "Only this is written so far.")
                .typeInto("talkedOn", "some day")
                .press("Sign Contact")
                .looksRight();
        assertThat(worker.text()).contains("This cannot be signed yet", "some day");
        assertThat(worker.page().locator("#column-WORRIES ~ .tc-item textarea").inputValue())
                .isEqualTo("Only this is written so far.");
        worker.page().locator(".govuk-error-summary__list a").all().forEach(link -> {
            String place = link.getAttribute("href");
            assertThat(worker.page().locator(place).count()).as(place).isEqualTo(1);
        });
        family.hasOpen("Contact");
    }

    @Test
    void secondContactOnAnOpenFamily_changesNothingUnlessDecided() {
        family("Teasel")
                .contactIsScreened()
                .nextStepIs("Early help: CAF (Early Help Assessment)")
                .referrerIsTold()
                .isReportedAgain("Shouting again last night.")
                .contactIsScreened()
                .nextStepIs("Pass it on to the family's worker")
                .referrerIsTold()
                .hasOpen("The family's agreement");
    }

    @Test
    void backAfterClosure_theScreenerSeesEarlierTimesGoalsAndNumbers() {
        FamilyAtScreen family = family("Comfrey")
                .contactIsScreened()
                .nextStepIs("No further action")
                .referrerIsTold()
                .isClosed();
        family.isReportedAgain("They are cold at night.");
        worker.looksRight();
        assertThat(worker.text())
                .contains("This family has been with us before", "No further action", "Poppy: 5", "Sam: 5");
    }

    @Test
    void aChildOfTheSameName_isOfferedBeforeAnythingIsRecorded() {
        FamilyAtScreen known = family("Meadowsweet");
        worker.open("/contacts/new?q=nobody-at-all");
        worker.type("What did they say, in their own words?", "Seen alone in the park.")
                .type("Family name", "Meadowsweet")
                .type("Children, one on each line", "Poppy\nHazel, 9")
                .press("Record and start the map")
                .looksRight();
        assertThat(worker.text()).contains("Is it one of these families?", known.reference());
        worker.press("Yes, this one").looksRight();
        assertThat(worker.page().locator("input[name=known]").first().isChecked())
                .isTrue();
        assertThat(worker.page().locator("#children").inputValue()).isEqualTo("Hazel, 9");
        worker.press("Record and start the map");
        assertThat(worker.path()).startsWith("/stages/");
        assertThat(known.page("hope.head")).contains("Further contact", "Seen alone in the park.");
    }

    @Test
    void whoDidNotSearchFirst_hasTheNamesSearchedForAndCanSign() {
        worker.logIn("fiona.frontdoor").open("/contacts/new");
        worker.type("What did they say, in their own words?", "A baby cries all night.")
                .type("Family name", "Silverweed")
                .type("Children, one on each line", "Baby, 3 months")
                .press("Record and start the map");
        assertThat(worker.text()).contains("Still missing").doesNotContain("Search for the family first");
    }
}
