package org.threecolumns.system;

import java.time.LocalDate;
import java.util.List;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.Scaling.ScorerKind;

/** Two demo families with a plan: one whose review is due soon, one whose plan has done its work. */
final class DemoPlans {

    private static final String CALL =
            "The boys look after themselves from four until their mum is home. They were seen on the railway bank.";

    private DemoPlans() {}

    /** The Lindqvists: three stages of numbers, and a review in the next days. */
    static void beforeReview(DemoTelling telling) {
        toPlan(telling, "Lindqvist", 66, 39);
    }

    /** The Sorrels: the goals are met, the plan was closed. */
    static void closed(DemoTelling telling) {
        Contact contact = toPlan(telling, "Sorrel", 150, 120);
        telling.daysAgo(80);
        DemoStage review = telling.stage(contact.familyId(), "taf-review", "lena.lead")
                .strength("Eight weeks without an evening alone; the club keeps them a place.")
                .step("Mum rings the club herself if her shifts change", "Mum", 200)
                .own("Finn", 8, "He has somewhere to be, and says so")
                .own("Otto", 8, "He laughs again")
                .others(ScorerKind.FAMILY, "Mum", 9, "I am home before them now");
        review.sign(
                "Mum, Finn and Otto",
                DemoAnswers.meeting(
                        List.of("Mum, Mother"), review.eachStatement("met"), "Everybody sees the goal met.", null));
        telling.daysAgo(76);
        telling.stage(contact.familyId(), "closure", "hope.head")
                .own("Finn", 8, "The plan has done what it was for")
                .own("Otto", 8, "The plan has done what it was for")
                .others(ScorerKind.FAMILY, "Mum", 9, "We can keep it like this")
                .sign(
                        "Mum and Lena Brook",
                        DemoAnswers.closure(
                                "The goal has held for eight weeks.", "The club, the neighbour and Mum's new shifts."));
    }

    /** Contact, decision, agreement, mapping and the first meeting. */
    private static Contact toPlan(DemoTelling telling, String name, int contactAgo, int meetingAgo) {
        telling.daysAgo(contactAgo);
        Contact contact = telling.contact(
                "Dev Rahman, neighbour",
                CALL,
                new NewChild("Finn", name, telling.today().minusYears(11), null, null),
                new NewChild("Otto", name, telling.today().minusYears(7).minusMonths(5), null, null));
        screenedAndDecided(telling, contact.familyId(), contactAgo);
        mapped(telling, contact.familyId(), contactAgo - 18);
        telling.daysAgo(meetingAgo);
        DemoStage meeting = telling.stage(contact.familyId(), "taf-meeting", "lena.lead")
                .strength("Three weeks in a row the boys were at the club on all the days agreed.")
                .step("Keep Thursdays free until the new rota comes", "Mum", 300)
                .own("Finn", 6, "Evenings are covered four days in five")
                .own("Otto", 7, "He has stopped waiting at the window")
                .others(ScorerKind.FAMILY, "Mum", 7, "Thursdays are still a worry");
        LocalDate next = telling.today().plusDays(42);
        meeting.sign(
                "Mum, Finn and Otto",
                DemoAnswers.meeting(
                        List.of("Mum, Mother"),
                        meeting.eachStatement("closer"),
                        "It works, and it is not finished.",
                        next));
        return contact;
    }

    private static void screenedAndDecided(DemoTelling telling, long family, int contactAgo) {
        telling.stage(family, "contact", "fiona.frontdoor")
                .worry("Finn and Otto are alone most days from four until seven.")
                .worry("They were seen on the railway bank, which is fast and unfenced there.")
                .strength("Finn rang the neighbour when Otto cut his hand, and stayed with him.")
                .step("Talk with Mum about the hours after school", "Fiona Marsh", 300)
                .like("Finn", "Finn is the grown-up of the house until seven.")
                .like("Otto", "Otto waits at the window and does not like the dark.")
                .own("Finn", 3, "Nobody knows where they are for three hours a day")
                .own("Otto", 3, "Nobody knows where they are for three hours a day")
                .sign("Mum, by phone", DemoAnswers.contact("Dev Rahman", "Neighbour", "Number is on file", CALL, "1D"));
        telling.daysAgo(contactAgo - 1);
        DemoStage decision = telling.stage(family, "next-step-decision", "mina.manager")
                .own("Finn", 3, "The railway is the danger, the hours are the reason")
                .own("Otto", 4, "He is never without his brother");
        decision.sign(
                "Fiona Marsh",
                DemoAnswers.decision(decision.each("caf"), "Mum asked for help with the hours herself."));
        telling.stage(family, "tell-referrer", "fiona.frontdoor").sign(null, DemoAnswers.told(telling.today()));
    }

    private static void mapped(DemoTelling telling, long family, int daysAgo) {
        telling.daysAgo(daysAgo + 8);
        telling.stage(family, "family-agreement", "lena.lead")
                .sign("Mum", DemoAnswers.agreement(telling.today(), "Mum, with both boys"));
        telling.daysAgo(daysAgo);
        DemoStage mapping = telling.stage(family, "caf", "lena.lead")
                .said(MapColumn.WORRIES, "Otto", "When it gets dark I count the trains.")
                .said(MapColumn.STRENGTHS, "Finn", "I can cook eggs three ways.")
                .strength("Mum has asked for other shifts twice, in writing.")
                .step("Two places at the after-school club", "Lena Brook", 300)
                .statement(
                        "Mum and Dev worry that the boys are alone every evening near the railway, and that one of them will"
                                + " be badly hurt before anybody knows.",
                        "Finn and Otto are with a grown-up they know from four until Mum is home.",
                        "Mum and the club",
                        "8 weeks")
                .own("Finn", 5, "Mum sees it as we do and has begun to change it")
                .own("Otto", 5, "He has told us what he is afraid of")
                .others(ScorerKind.FAMILY, "Mum", 4, "I lie awake over it");
        mapping.sign(
                "Mum, Finn and Otto",
                DemoAnswers.caf(
                        List.of("Mum, Mother", "Dev Rahman, Neighbour"),
                        mapping.each("I want somebody to be there."),
                        mapping.each("talking"),
                        "Mum wants a plan for the evenings."));
    }
}
