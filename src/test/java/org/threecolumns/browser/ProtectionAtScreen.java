package org.threecolumns.browser;

/** What is typed from a strategy discussion to the end of a protection plan. */
abstract class ProtectionAtScreen extends StagesAtScreen {

    ProtectionAtScreen(FamilyAtScreen family, Worker worker) {
        super(family, worker);
    }

    SocialCareAtScreen strategyIsDiscussed(String... outcomes) {
        return sign("Strategy discussion", "tess.team", () -> {
            people("tookPart", "Tess Quinn, Social care", "PC Rowan, Police", "Dr Elm, Health");
            family.date("f.heldOn");
            worker.type("What does each service know?", "One call to the police in May.");
            each.select("What did you decide for {name}?", outcomes)
                    .choose("Who looks into it for {name}?", "Social care")
                    .type("Why did you decide this for {name}?", "A bruise that nobody can explain.")
                    .type("What keeps {name} safe tonight?", "Nan stays tonight.");
        });
    }

    SocialCareAtScreen isEnquiredInto(String... outcomes) {
        return sign("Section 47 enquiry", "sami.social", () -> {
            seen();
            each.type("What harm came to {name} the first time?", "A slap in March.")
                    .type("What was the worst time for {name}?", "A bruise in May.")
                    .type("What was the last time for {name}?", "Shouting last week.")
                    .choose("What did you find for {name}?", outcomes)
                    .type("How do you know this about {name}?", "What the services know fits together.");
            worker.type("What did each service say?", "School, GP and police answered.");
        });
    }

    SocialCareAtScreen conferenceDecides(String... outcomes) {
        return conference("Initial conference", () -> each.choose("What did you decide for {name}?", outcomes));
    }

    SocialCareAtScreen reviewDecides(String... outcomes) {
        return conference("Review conference", () -> each.choose("What did you decide for {name}?", outcomes)
                .choose("Would {name} be likely to suffer significant harm without this plan?", "No")
                .type("Why do you think so about {name}?", "Nan sleeps over and the arguing has stopped.")
                .choose("How far are we with this goal? ({name})", "Closer than before"));
    }

    /** Only the family and social care came, so nobody could decide. */
    SocialCareAtScreen conferenceIsAdjourned() {
        return sign("Initial conference", "carl.chair", () -> {
            come("Mum, The family, or somebody for them", "Sami Yusuf, Social care");
            family.date("f.heldOn");
            worker.choose("Were enough services there to decide?", "No")
                    .type("Why could you not decide today?", "Police and health did not come.")
                    .type("What was the family told, and how?", "That we meet again next week.");
            each.type("What is {name}’s view, and how was it given?", "Wants the shouting to stop. Said to Nan.")
                    .choose("What did you decide for {name}?", "We could not decide today, and meet again")
                    .type("Why did you decide this for {name}?", "Nobody from health was there.");
        });
    }

    private SocialCareAtScreen conference(String stage, Runnable decision) {
        return sign(stage, "carl.chair", () -> {
            come(
                    "Mum, The family, or somebody for them",
                    "Sami Yusuf, Social care",
                    "Ms Alder, School or nursery",
                    "Dr Elm, Health");
            family.date("f.heldOn");
            worker.choose("Were enough services there to decide?", "Yes")
                    .type("What was the family told, and how?", "In the room, in plain words.");
            each.type("What is {name}’s view, and how was it given?", "Wants the shouting to stop. Said to Nan.");
            decision.run();
            each.select("What is the plan for {name} mainly about?", "Being hurt physically")
                    .type("Why did you decide this for {name}?", "Nobody can explain the bruise.");
            if (worker.text().contains("The first worry")) {
                family.firstWorry();
            }
            people("coreGroupMembers", "Mum");
            family.date("f.firstCoreGroupOn", family.inDays(7));
            family.date("f.reviewOn", family.inDays(80));
        });
    }

    SocialCareAtScreen coreGroupMeets(String outcome) {
        return sign("Core group", "sami.social", () -> {
            come("Mum, The family, or somebody for them", "Ms Alder, School or nursery");
            family.date("f.heldOn");
            each.choose("How far are we with this goal? ({name})", "Closer than before");
            worker.type("What was planned and not done?", "None.")
                    .choose("What should happen now?", outcome)
                    .type("Why should the review be earlier?", "It goes better than we thought.");
            family.date("f.nextMeeting", family.inDays(28));
        });
    }
}
