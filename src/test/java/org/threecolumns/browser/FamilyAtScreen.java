package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.util.regex.Pattern;

/** One invented family as workers meet it on the screen: what they would type for it at the front door, and when somebody acts at once. */
final class FamilyAtScreen extends EarlyHelpAtScreen {

    private String reference;

    FamilyAtScreen(Worker worker, Clock clock) {
        super(worker, clock);
    }

    /** A family that is known already. */
    FamilyAtScreen(Worker worker, Clock clock, String reference) {
        this(worker, clock);
        this.reference = reference;
    }

    SocialCareAtScreen socialCare() {
        return new SocialCareAtScreen(this, worker);
    }

    /** Searches first, then records what the school said about two children. */
    FamilyAtScreen isReported(String familyName) {
        worker.logIn("fiona.frontdoor").open("/contacts/new").looksRight();
        worker.type("Any name, or a reference", familyName).press("Search").looksRight();
        worker.type("Who is telling us?", "Ms Alder, Hollinfield Primary")
                .type("What did they say, in their own words?", "Poppy came to school hungry three times this week.")
                .type("Children, one on each line", "Poppy, 4/5/2019\nSam, 2")
                .press("Record and start the map")
                .looksRight();
        reference = worker.page()
                .locator(".govuk-caption-l")
                .innerText()
                .replace(familyName, "")
                .strip();
        return this;
    }

    /** A contact about both children of this family, who is known already. */
    FamilyAtScreen isReportedAgain(String words) {
        worker.logIn("fiona.frontdoor").open("/contacts/new?q=" + reference).looksRight();
        worker.follow("This is about").looksRight();
        worker.type("Who is telling us?", "A neighbour").type("What did they say, in their own words?", words);
        for (Locator child : worker.page().locator("input[name=known]").all()) {
            child.check();
        }
        worker.press("Record and start the map");
        return this;
    }

    FamilyAtScreen contactIsScreened() {
        at("Contact", "fiona.frontdoor");
        floor("Ms Alder by phone");
        worker.choose("How did this reach us?", "By phone")
                .type("How do they know the family?", "Class teacher")
                .type("How can we reach them?", "School office, mornings")
                .choose("Does the family know about this", "They know, and they agree")
                .select("Which of these comes closest to who told us?", "A school");
        return signed("Contact");
    }

    FamilyAtScreen nextStepIs(String option) {
        return nextStepIs(option, "");
    }

    FamilyAtScreen hasMovedHereFrom(String council) {
        return nextStepIs("The family has moved here with a protection plan from elsewhere", council);
    }

    private FamilyAtScreen nextStepIs(String option, String council) {
        at("Next-step decision", "mina.manager");
        floor("Fiona Marsh");
        for (Locator select :
                worker.page().locator("select[name^='f.nextStep']").all()) {
            select.selectOption(new SelectOption().setLabel(option));
        }
        worker.type("Why did you decide this?", "Nan helps, and school can do a lot.")
                .select("Who will be the lead professional?", "Lena Brook")
                .type("Which council does the protection plan come from?", council)
                .choose("Are we going ahead without the family’s agreement?", "No");
        return signed("Next-step decision");
    }

    FamilyAtScreen referrerIsTold() {
        at("Tell the referrer", "fiona.frontdoor");
        worker.choose("Have you told the person", "Yes").choose("How did you tell them?", "By phone");
        date("f.toldOn");
        return signed("Tell the referrer");
    }

    FamilyAtScreen actNow(String username, String why) {
        worker.logIn(username).open("/families/" + reference).press("Act now").looksRight();
        worker.tick("Poppy " + familyName())
                .type("Why, in a few words?", why)
                .press("Act now")
                .looksRight();
        assertThat(worker.text()).contains("It is on record", why);
        return this;
    }

    FamilyAtScreen debtIsWrittenUp() {
        worker.logIn("tess.team")
                .open("/families/" + reference)
                .follow("Write it up")
                .looksRight();
        worker.type("What was done, by whom, and how are the children now?", "Rang Nan, who came at once.")
                .press("It is written up");
        return this;
    }

    FamilyAtScreen consentIsWithdrawn() {
        worker.logIn("lena.lead")
                .open("/families/" + reference)
                .follow("The family withdraws")
                .looksRight();
        worker.type("Who said it?", "Mum")
                .type("What did they say, in their own words?", "We manage by ourselves now.")
                .type("On which day?", today())
                .press("Record that consent is withdrawn")
                .looksRight();
        return this;
    }

    /** The family's page as this user sees it. */
    String page(String username) {
        worker.logIn(username).open("/families/" + reference).looksRight();
        return worker.text();
    }

    FamilyAtScreen hasOpen(String... stages) {
        String text = page("hope.head");
        assertThat(text).contains(stages);
        return this;
    }

    FamilyAtScreen isClosed() {
        assertThat(page("hope.head")).contains("not open with us now", "No stage is open for this family.");
        return this;
    }

    String reference() {
        return reference;
    }

    /** Opens a stage of this family as somebody whose it is. */
    @Override
    FamilyAtScreen at(String stage, String username) {
        worker.logIn(username).open("/families/" + reference);
        worker.go(worker.page()
                .locator("main td a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + stage + "$"))));
        assertThat(worker.heading()).isEqualTo(stage);
        return this;
    }

    @Override
    FamilyAtScreen signed(String stage) {
        worker.looksRight().press("Sign " + stage);
        assertThat(worker.text()).contains(stage + " is signed.");
        worker.looksRight();
        return this;
    }

    private String familyName() {
        return worker.page().locator(".govuk-caption-l").innerText().strip();
    }
}
