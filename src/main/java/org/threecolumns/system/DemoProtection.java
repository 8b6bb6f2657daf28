package org.threecolumns.system;

import org.threecolumns.system.DemoWords.Call;
import org.threecolumns.system.DemoWords.Columns;
import org.threecolumns.system.DemoWords.Voices;

/** Three demo families on the way to a first conference. */
final class DemoProtection {

    private static final DemoWords HARGREAVE = DemoWords.of(
                    new Call(
                            "Sunil Batra",
                            "Hospital doctor",
                            "3D",
                            "A broken arm, and a story that does not fit it. He is eighteen months old."),
                    new Columns(
                            "Gabriel's arm was broken, and nobody can say how.",
                            "His mum's sister has moved in and is there day and night.",
                            "See Gabriel at home with his aunt",
                            "Sami Yusuf"),
                    null,
                    new Voices("Aunt Carys", 5, "I will not leave him", 3, "Nobody can explain it"))
            .like("Gabriel cries when he is lifted.")
            .says("Holds on to his aunt's sleeve.");

    private static final DemoWords LOCKETT = DemoWords.of(
                    new Call(
                            "Moira Stannard",
                            "Class teacher",
                            "2A",
                            "Skye told me that her mum's boyfriend locks her in the shed when she answers back."),
                    new Columns(
                            "Skye has been locked in the shed, more than once, in the dark.",
                            "She told her teacher, in clear words, and was believed.",
                            "The shed door is taken off",
                            "Grandad"),
                    null,
                    new Voices("Mum", 4, "He has left now", 3, "He has been gone a week, and left before"))
            .like("Skye will not go into the store cupboard at school.")
            .says("It's not the dark. It's not knowing when.");

    private static final DemoWords SANDOVAL = DemoWords.of(
                    new Call(
                            "PC Nina Forde",
                            "Police",
                            "6",
                            "Fourth call to the flat since August. The children were under the bed, both times that I looked."),
                    new Columns(
                            "Their parents fight so hard that the children hide under the bed.",
                            "Mateo knows which neighbour to run to, and has done it.",
                            "Keys to the neighbour's flat for both children",
                            "PC Nina Forde"),
                    null,
                    new Voices("Mum", 3, "It happens every weekend", 2, "Four calls in three months"))
            .like("Mateo listens at doors.", "Luz wets the bed on Sundays.")
            .says("I count to five hundred.", "I don't like the shouty voice.");

    private DemoProtection() {}

    /** The Hargreaves: an enquiry, and an assessment beside it. */
    static void inEnquiry(DemoTelling telling) {
        DemoCase.begins(telling, 5, HARGREAVE, telling.child("Gabriel", "Hargreave", 1, 6))
                .decided("strategy-discussion")
                .toldTheCaller()
                .on(4)
                .discussed("section-47");
    }

    /** The Locketts: the enquiry is made, and a team manager is to sign for it. */
    static void enquiryMade(DemoTelling telling) {
        DemoCase.begins(telling, 13, LOCKETT, telling.child("Skye", "Lockett", 9, 9))
                .decided("strategy-discussion")
                .toldTheCaller()
                .on(12)
                .discussed("section-47")
                .on(1)
                .enquired("initial-conference");
    }

    /** The Sandovals: a conference is to be held for both. */
    static void beforeConference(DemoTelling telling) {
        DemoCase.begins(
                        telling,
                        16,
                        SANDOVAL,
                        telling.child("Mateo", "Sandoval", 10, 2),
                        telling.child("Luz", "Sandoval", 5, 3))
                .decided("strategy-discussion")
                .toldTheCaller()
                .on(15)
                .discussed("section-47")
                .on(4)
                .enquired("initial-conference")
                .on(3)
                .authorised("section-47", "Four calls in three months; a conference is right.");
    }
}
