package org.threecolumns.browser;

/** What workers of social care would type for one invented family, stage by stage. Outcomes are one for all children, or one for each. */
final class SocialCareAtScreen extends ProtectionAtScreen {

    SocialCareAtScreen(FamilyAtScreen family, Worker worker) {
        super(family, worker);
    }

    @Override
    SocialCareAtScreen here() {
        return this;
    }

    SocialCareAtScreen referralIsDecided(String... outcomes) {
        return sign("Referral decision", "tess.team", () -> {
            each.choose("What should happen next for {name}?", outcomes)
                    .select("What is the main reason why {name} needs help?", "Being hurt, or not being cared for");
            worker.type("Why did you decide this?", "Needs more than early help can give.")
                    .choose("Does whoever told us know what happens next?", "Yes, we have told them")
                    .type("How did you tell them?", "By phone.")
                    .select("Which of these comes closest to who told us?", "A school");
        });
    }

    SocialCareAtScreen isAssessed(String... outcomes) {
        return sign("Child and family assessment", "sami.social", () -> {
            seen();
            family.someoneScores("Mum", "4");
            each.choose("How did {name} tell us?", "Talking with me")
                    .choose("What should happen now for {name}?", outcomes)
                    .type("Why is that right for {name}?", "This is what the family and we see.")
                    .choose("What did you find that matters for {name}?", "Drinking too much: a parent or carer");
        });
    }

    SocialCareAtScreen needIsPlanned(String... outcomes) {
        return sign("Child in need plan", "sami.social", () -> {
            meeting();
            worker.type("Who sees the children, and how often?", "Sami, every second week.");
            each.choose("What should happen now for {name}?", outcomes);
        });
    }

    SocialCareAtScreen needIsReviewed(String... outcomes) {
        return sign("Child in need review", "sami.social", () -> {
            meeting();
            each.choose("How far are we with this goal? ({name})", "It is how we want it to be")
                    .choose("What should happen now for {name}?", outcomes);
        });
    }

    SocialCareAtScreen isHandedOver() {
        return sign("Step-down to early help", "sami.social", () -> {
            family.date("f.heldOn");
            worker.select("Who will be the lead professional?", "Lena Brook")
                    .type("What has the family been told?", "That Lena carries on with them.")
                    .choose("Does the family say yes to early help?", "Yes")
                    .type("What does the lead professional need to know?", "Breakfast club and Nan are what works.")
                    .choose("What should happen now?", "Early help: CAF (Early Help Assessment)");
        });
    }

    SocialCareAtScreen handoverIs(String answer) {
        return answer("Acceptance of the step-down", "lena.lead", () -> worker.choose("Do you take this on?", answer)
                .type("Why do you return it?", "Two families too many just now.")
                .type("When will you first meet the family?", "On Monday, at home."));
    }

    /** @param task the authorisation or endorsement, as its page is called */
    SocialCareAtScreen isAgreed(String task) {
        return secondPerson(task, "Yes, I authorise it");
    }

    SocialCareAtScreen isReturned(String task) {
        return secondPerson(task, "No, I return it");
    }

    private SocialCareAtScreen secondPerson(String task, String answer) {
        return answer(task, "tess.team", () -> worker.type("What is your view, and why?", "I have read it all.")
                .choose("Do you agree with what was decided?", answer)
                .type("Why do you return it?", "The baby is not in it yet."));
    }

    SocialCareAtScreen leavingIsConfirmed() {
        return answer("A child leaves us", "tess.team", () -> {
            family.date("f.leftOn");
            worker.choose("Is it true that they leave us?", "Yes")
                    .choose("Why do they leave us?", "They have moved to another council")
                    .type("Which council takes over?", "Leeds")
                    .type("Who has been told, and how?", "Their new school, by phone.");
        });
    }

    SocialCareAtScreen conferenceIsAskedFor() {
        onFamilyPage().follow("A service asks for a conference");
        worker.type("Which service asks for it?", "Health")
                .type("Who asks for it?", "Dr Elm")
                .type("Why is a conference needed?", "The bruise is not explained.")
                .press("Open the conference");
        return this;
    }

    SocialCareAtScreen goOnTogether() {
        onFamilyPage().follow("Go on together");
        worker.type("Why do they go on together?", "One meeting is enough for them.")
                .press("Go on together");
        return this;
    }

    SocialCareAtScreen isBorn(String name) {
        onFamilyPage().follow("The baby is born");
        worker.type("First name", name).type("Birth date", family.today()).press("Record the birth");
        return this;
    }

    SocialCareAtScreen isVisited() {
        onFamilyPage().follow("Visits: read them or record one");
        worker.type("On which day?", family.today())
                .type("Who visited?", "Sami Yusuf")
                .choose("Was the child seen?", "Yes")
                .choose("Was the child seen alone?", "Yes")
                .press("Record the visit");
        return this;
    }

    SocialCareAtScreen movesAway() {
        onFamilyPage().follow("A child leaves us");
        worker.tick("Poppy Larkspur")
                .choose("Why do they leave us?", "They have moved to another council")
                .type("What were we told, and by whom?", "Mum rang from Leeds.")
                .type("On which day were we told?", family.today())
                .press("Record that they leave us");
        return this;
    }

    private Worker onFamilyPage() {
        return worker.logIn("sami.social").open("/families/" + family.reference());
    }

    FamilyAtScreen family() {
        return family;
    }
}
