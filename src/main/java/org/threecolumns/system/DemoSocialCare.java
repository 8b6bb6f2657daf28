package org.threecolumns.system;

import org.threecolumns.system.DemoWords.Call;
import org.threecolumns.system.DemoWords.Columns;
import org.threecolumns.system.DemoWords.Danger;
import org.threecolumns.system.DemoWords.Voices;

/** Four demo families between the referral and the end of an assessment. */
final class DemoSocialCare {

    private static final DemoWords PASCOE = DemoWords.of(
                    new Call(
                            "Hetty Lomax",
                            "School nurse",
                            "3B",
                            "Jory's inhaler was empty for the third time, and he had been up all night with it."),
                    new Columns(
                            "Jory has gone without his inhaler three times this term.",
                            "Dad carries him to the surgery when it is bad, whatever the hour.",
                            "A spare inhaler in the school office",
                            "Hetty Lomax"),
                    null,
                    new Voices("Dad", 5, "I lose track of days", 4, "One bad night without it could be his last"))
            .like("Jory is frightened of going to sleep.");

    private static final DemoWords WRAY = DemoWords.of(
                    new Call(
                            "Colin Abara",
                            "Housing officer",
                            "4",
                            "There is no floor in the children's room, and no heating since October."),
                    new Columns(
                            "Ines and Tomas sleep in their coats in a room with bare joists.",
                            "Their mum has kept every letter and asked for help each time.",
                            "A heater and boards by the weekend",
                            "Colin Abara"),
                    null,
                    new Voices("Mum", 6, "It is the house, not us", 4, "The house is making them ill"))
            .like("Ines does her homework under a blanket.", "Tomas coughs all night.");

    private static final DemoWords BRANNIGAN = DemoWords.of(
                    new Call(
                            "A neighbour",
                            "Neighbour",
                            "1D",
                            "The little one was out on the balcony at midnight and nobody answered the door."),
                    new Columns(
                            "Orla was alone on the balcony at midnight.",
                            "Her gran takes her to nursery every morning.",
                            "A lock on the balcony door",
                            "Gran"),
                    null,
                    new Voices("Gran", 4, "I cannot be there at night", 3, "Nobody knows who is with her at night"))
            .like("Orla says she waits for the stars because nobody is up.");

    private static final DemoWords ADEYINKA = DemoWords.of(
                    new Call(
                            "Father Declan",
                            "Youth group leader",
                            "7",
                            "Temi carries food home for her brothers and has fallen asleep twice at the group."),
                    new Columns(
                            "Temi is fourteen and runs a house with two small brothers in it.",
                            "Everybody in this family sits down together on Sundays.",
                            "Find out which help Mum's illness gives her a right to",
                            "Sami Yusuf"),
                    new Danger(
                            "Mum and Temi worry that Temi will break under it and leave school before her exams.",
                            "Temi is at school and at the youth group every week, and somebody else cooks.",
                            "Temi and Father Declan"),
                    new Voices("Mum", 5, "I know what it costs her", 5, "She is tired, and never alone with it"))
            .like("Temi has stopped having friends round.")
            .says("I'm not sad. I'm just busy all the time.");

    private DemoSocialCare() {}

    /** The Pascoes: a referral that a team manager is to decide on; the nurse has still to be told. */
    static void atReferral(DemoTelling telling) {
        DemoCase.begins(telling, 1, PASCOE, telling.child("Jory", "Pascoe", 8, 2))
                .on(0)
                .decided("social-care");
    }

    /** The Wrays: a social worker is finding out with them; the first checkpoint has passed. */
    static void inAssessment(DemoTelling telling) {
        DemoCase.begins(telling, 22, WRAY, telling.child("Ines", "Wray", 11, 6), telling.child("Tomas", "Wray", 4, 1))
                .on(21)
                .decided("social-care")
                .toldTheCaller()
                .on(20)
                .referred("assessment");
    }

    /** The Brannigans: said to have moved away in the middle of an assessment. */
    static void leaving(DemoTelling telling) {
        DemoCase.begins(telling, 16, BRANNIGAN, telling.child("Orla", "Brannigan", 3, 8))
                .on(15)
                .decided("social-care")
                .toldTheCaller()
                .on(14)
                .referred("assessment")
                .on(1)
                .isSaidToHaveMoved(
                        "The nursery says that they have gone to an aunt in Leeds. Nobody has rung the aunt yet.");
    }

    /** The Adeyinkas: the assessment is written, and waits for a team manager to read it. */
    static void atAuthorisation(DemoTelling telling) {
        DemoCase.begins(telling, 40, ADEYINKA, telling.child("Temi", "Adeyinka", 14, 3))
                .on(39)
                .decided("social-care")
                .toldTheCaller()
                .on(38)
                .referred("assessment")
                .on(1)
                .assessed("child-in-need");
    }
}
