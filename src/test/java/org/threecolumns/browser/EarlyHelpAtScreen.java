package org.threecolumns.browser;

import com.microsoft.playwright.Locator;
import java.time.Clock;

/** What is typed from the family's agreement to the end of early help. */
abstract class EarlyHelpAtScreen extends FloorAtScreen {

    EarlyHelpAtScreen(Worker worker, Clock clock) {
        super(worker, clock);
    }

    abstract FamilyAtScreen at(String stage, String username);

    abstract FamilyAtScreen signed(String stage);

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
        date("f.nextMeeting", inDays(42));
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
}
