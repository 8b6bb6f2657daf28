package org.threecolumns.system;

import java.util.List;
import org.threecolumns.family.Contact;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.Scaling.ScorerKind;

/** Two demo families who have said yes to early help. */
final class DemoEarlyHelp {

    private DemoEarlyHelp() {}

    /** The Okafors: Lena Brook is mapping with them. */
    static void inMapping(DemoTelling telling) {
        Contact contact = decided(
                telling, 16, new NewChild("Chidi", "Okafor", telling.today().minusYears(8), null, null));
        telling.daysAgo(9);
        telling.stage(contact.familyId(), "family-agreement", "lena.lead")
                .sign("Dad", DemoAnswers.agreement(telling.today(), "Dad, at home"));
        telling.daysAgo(2);
        telling.stage(contact.familyId(), "caf", "lena.lead")
                .said(MapColumn.WORRIES, "Chidi", "I don't like it when the lift man shouts. I hold my breath.")
                .said(MapColumn.STRENGTHS, "Dad", "We eat together every night, whatever the shift.")
                .step("Ask the housing office who looks after the lift", "Lena Brook", 7)
                .statement(
                        "Dad and the school worry that Chidi is so watchful at home and on the stairs that he cannot rest,"
                                + " and that he will stop going out at all.",
                        "Chidi goes down to the football cage with a friend twice a week and comes home when he wants to.",
                        "Dad and his uncle Emeka",
                        "6 weeks")
                .others(ScorerKind.CHILD, "Chidi", 6, "Because of Friday football");
    }

    /** The Novaks: a social worker acted today; the discussion is to be held and written up. */
    static void actedNow(DemoTelling telling) {
        Contact contact = decided(
                telling,
                6,
                new NewChild("Petra", "Novak", telling.today().minusYears(6).minusMonths(1), null, null),
                new NewChild("Adam", "Novak", telling.today().minusYears(1).minusMonths(7), null, null));
        telling.daysAgo(0);
        telling.events.actNow(
                contact,
                "Petra came to school with marks on both arms and said she does not want to go home. Their aunt has both"
                        + " children tonight.",
                "sami.social");
    }

    /** The Becketts: the family has said no, and a manager is to weigh what that means. */
    static void saidNo(DemoTelling telling) {
        Contact contact = decided(
                telling, 4, new NewChild("Amber", "Beckett", telling.today().minusYears(9), null, null));
        telling.daysAgo(1);
        telling.stage(contact.familyId(), "family-agreement", "lena.lead")
                .sign(
                        "Mum",
                        DemoAnswers.refusal(telling.today(), "Mum, on the doorstep", "Not with strangers. Not now."));
    }

    /** The Rosewoods: mapped with everybody, and the first meeting is in the diary. */
    static void beforeMeeting(DemoTelling telling) {
        Contact contact = decided(
                telling, 24, new NewChild("Linus", "Rosewood", telling.today().minusYears(10), null, null));
        telling.daysAgo(20);
        telling.stage(contact.familyId(), "family-agreement", "lena.lead")
                .sign("Both parents", DemoAnswers.agreement(telling.today(), "Both parents and Linus"));
        telling.daysAgo(10);
        DemoStage mapping = telling.stage(contact.familyId(), "caf", "lena.lead")
                .said(MapColumn.WORRIES, "Linus", "I do my homework in the bath because it is quiet there.")
                .statement(
                        "Both parents worry that Linus has no room of his own to think in, and is giving up on school.",
                        "Linus has a table and an hour of quiet every school day.",
                        "Linus and his form tutor",
                        "6 weeks")
                .ownForAll(6, "Everybody wants the same thing")
                .others(ScorerKind.FAMILY, "Dad", 5, "We have not made the room yet");
        mapping.sign(
                "Both parents and Linus",
                DemoAnswers.caf(
                        List.of("Dad, Father", "Linus, Himself"),
                        mapping.each("I want a door."),
                        mapping.each("talking"),
                        "The parents want a plan with the school."));
    }

    private static Contact decided(DemoTelling telling, int daysAgo, NewChild... children) {
        telling.daysAgo(daysAgo);
        String words = "Something has changed at home since the winter. They come in tired and go quiet when I ask.";
        Contact contact = telling.contact("Ruth Calloway, class teacher", words, children);
        DemoStage screening = telling.stage(contact.familyId(), "contact", "fred.frontdoor")
                .worry("The teacher has seen a change since the winter: tired, quiet, first in and last out.")
                .worry("The family moved twice in a year and know few people here.")
                .strength("School is a place they like; they are there every day and early.")
                .strength("The parent came in the same week when the teacher asked.")
                .step("Meet the parent at school, with the teacher", "Ruth Calloway", 30);
        for (NewChild child : children) {
            screening
                    .like(child.givenName(), child.givenName() + " is tired and keeps close to grown-ups.")
                    .own(child.givenName(), 4, "We know little yet, and the teacher is a good judge");
        }
        screening.sign(
                "The parent, by phone",
                DemoAnswers.contact("Ruth Calloway", "Class teacher", "School office", words, "2A"));
        telling.daysAgo(daysAgo - 1);
        DemoStage decision = telling.stage(contact.familyId(), "next-step-decision", "mina.manager");
        for (NewChild child : children) {
            decision.own(child.givenName(), 4, "Early help fits: the parent wants to talk");
        }
        decision.sign(
                "Fred Oduya",
                DemoAnswers.decision(
                        decision.each("caf"), "A parent who wants help, and a school that has time for it."));
        telling.stage(contact.familyId(), "tell-referrer", "fred.frontdoor")
                .sign(null, DemoAnswers.told(telling.today()));
        return contact;
    }
}
