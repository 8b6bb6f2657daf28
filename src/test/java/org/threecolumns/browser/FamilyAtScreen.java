package org.threecolumns.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** One invented family as workers meet it on the screen, and what they would type for it, stage by stage. */
final class FamilyAtScreen {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Worker worker;
    private final Clock clock;
    private String reference;

    FamilyAtScreen(Worker worker, Clock clock) {
        this.worker = worker;
        this.clock = clock;
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
                .typeInto("child-0-given", "Poppy")
                .typeInto("child-0-family", familyName)
                .typeInto("child-0-born", "4/5/2019")
                .typeInto("child-1-given", "Sam")
                .typeInto("child-1-family", familyName)
                .typeInto("child-1-rough", "2")
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

    FamilyAtScreen familyAnswers(String yesOrNo) {
        at("The family's agreement", "lena.lead");
        worker.type("What did you tell the family?", "What we write down and who sees it.")
                .type("Whom did you ask?", "Mum")
                .choose("Did they say yes?", yesOrNo)
                .choose("How did they say it?", "They said it to me");
        date("f.askedOn");
        if ("No".equals(yesOrNo)) {
            worker.type("What did they say about it?", "Not now, thank you.");
        }
        return signed("The family's agreement");
    }

    FamilyAtScreen cafIsMapped(String outcome) {
        at("CAF mapping", "lena.lead");
        floor("Mum, Poppy and Sam");
        firstWorry();
        someoneScores("Mum", "don't know");
        worker.choose("Does the family still say yes", "Yes, as before")
                .typeInto("f-tookPart-0-name", "Mum")
                .typeInto("f-tookPart-0-role", "Mother");
        for (Locator words :
                worker.page().locator("textarea[name^='f.childWords.']").all()) {
            words.fill("I like Fridays.");
        }
        for (Locator how : worker.page()
                .locator("input[name^='f.childWordsHow.'][value=talking]")
                .all()) {
            how.check();
        }
        worker.choose("What should happen now?", outcome).type("Why is that right for this family?", "Mum wants this.");
        return signed("CAF mapping");
    }

    /** @param stage TAF meeting or TAF review */
    FamilyAtScreen tafDecides(String stage, String outcome) {
        at(stage, "lena.lead");
        floor("Mum, Nan and Ms Alder");
        someoneScores("Mum", "6");
        worker.typeInto("f-attendees-0-name", "Mum")
                .typeInto("f-attendees-0-role", "Mother")
                .page()
                .locator("input[name='f.attendees[0].attended'][value=attended]")
                .check();
        for (Locator progress : worker.page()
                .locator("input[name^='f.goalProgress.'][value=closer]")
                .all()) {
            progress.check();
        }
        worker.choose("What should happen now?", outcome).type("Why is that right for this family?", "It works.");
        date("f.nextMeeting", LocalDate.now(clock).plusWeeks(6));
        return signed(stage);
    }

    FamilyAtScreen planIsClosed() {
        at("Closure", "hope.head");
        floor("Lena Brook");
        someoneScores("Mum", "8");
        worker.choose("Do we stop now?", "Close")
                .type("Why did you decide this?", "The goals are met.")
                .type("What will keep going when we have stopped?", "Breakfast club, and Fridays at Nan's.")
                .type("How can the family come back to us?", "Ring the front door and ask for Lena.")
                .type("Who has been told, and how?", "Mum, by phone.")
                .select("Which of these comes closest?", "The family has what it needs");
        return signed("Closure");
    }

    FamilyAtScreen decidedWithoutConsent(String option) {
        at("Decision without consent", "mina.manager");
        floor("Lena Brook");
        worker.type("What did the family say?", "Leave us be for now.")
                .type("What could happen to the children without this help?", "They may go on being tired.")
                .select("What should happen next?", option)
                .type("Why did you decide this?", "Nan and school keep an eye.");
        return signed("Decision without consent");
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
                .type("On which day, for example 27/3/2026?", today())
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
    FamilyAtScreen at(String stage, String username) {
        worker.logIn(username).open("/families/" + reference);
        worker.go(worker.page()
                .locator("main td a")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + stage + "$"))));
        assertThat(worker.heading()).isEqualTo(stage);
        return this;
    }

    FamilyAtScreen signed(String stage) {
        worker.looksRight().press("Sign " + stage);
        assertThat(worker.text()).contains(stage + " is signed.");
        worker.looksRight();
        return this;
    }

    void floor(String withWhom) {
        worker.typeInto("new-WORRIES", "Too tired to learn on school days.")
                .typeInto("new-STRENGTHS", "Nan collects them every Friday.")
                .typeInto("new-NEXT_STEPS", "Breakfast club from Monday")
                .typeInto("new-NEXT_STEPS-owner", "Ms Alder")
                .typeInto("new-NEXT_STEPS-due", LocalDate.now(clock).plusDays(7).format(TYPED));
        worker.page()
                .locator("textarea[name^='impact.']")
                .all()
                .forEach(t -> t.fill("I am tired, and I like Fridays."));
        worker.page()
                .locator("input[name^='score.'][value='5']")
                .all()
                .forEach(n -> n.check(new Locator.CheckOptions().setForce(true)));
        worker.page().locator("textarea[name^='scoreReason.']").all().forEach(t -> t.fill("Nan helps."));
        worker.type("With whom", withWhom).type("On which day, for example 27/3/2026", today());
    }

    void firstWorry() {
        worker.typeInto("newStatement-0-who", "School")
                .typeInto("newStatement-0-about", "The children fall asleep in lessons")
                .typeInto("newStatement-0-mayHappen", "They may be too tired to learn")
                .typeInto("newStatement-0-seen", "They eat before school and stay awake.")
                .typeInto("newStatement-0-notices", "They are not hungry in the morning")
                .typeInto("newStatement-0-seenBy", "Ms Alder")
                .typeInto("newStatement-0-heldFor", "8 weeks");
    }

    void someoneScores(String who, String answer) {
        worker.typeInto("other-0-scorer", who)
                .page()
                .locator("#other-0-answer")
                .selectOption(new SelectOption().setLabel(answer));
    }

    void date(String field) {
        date(field, LocalDate.now(clock));
    }

    void date(String field, LocalDate day) {
        part(field, "day", day.getDayOfMonth());
        part(field, "month", day.getMonthValue());
        part(field, "year", day.getYear());
    }

    /** Once, or for each child who is asked about. */
    private void part(String field, String part, int number) {
        worker.page()
                .locator("[name^='" + field + "'][name$='-" + part + "']")
                .all()
                .forEach(box -> box.fill(String.valueOf(number)));
    }

    LocalDate inDays(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    private String familyName() {
        return worker.page().locator(".govuk-caption-l").innerText().strip();
    }

    String today() {
        return LocalDate.now(clock).format(TYPED);
    }
}
