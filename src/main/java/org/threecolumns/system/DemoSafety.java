package org.threecolumns.system;

import org.threecolumns.system.DemoWords.Call;
import org.threecolumns.system.DemoWords.Columns;
import org.threecolumns.system.DemoWords.Danger;
import org.threecolumns.system.DemoWords.Voices;

/** Two demo families with a protection plan: a baby who is not born yet, and sisters who came from another council. */
final class DemoSafety {

    private static final String AGREED = "Three services say the same. I sign for a conference.";

    private static final DemoWords FAIRBURN = DemoWords.of(
                    new Call(
                            "Oona Keegan",
                            "Midwife",
                            "3C",
                            "She has missed four appointments. Her first baby does not live with her."),
                    new Columns(
                            "The baby's father has hurt Mum in this pregnancy.",
                            "Mum came to the last two appointments, with her friend Jo.",
                            "Jo has a bag packed for the hospital, and the number",
                            "Jo"),
                    new Danger(
                            "Oona and Jo worry that the baby will be hurt, before or after the birth, when their father comes to the flat.",
                            "Mum and the baby are at Jo's, and somebody else opens the door.",
                            "Jo and Oona Keegan"),
                    new Voices("Mum", 5, "I am doing it right this time", 3, "He knows the address"))
            .like("The baby cannot get out of the way.")
            .says("Not born yet. Oona spoke for the baby.");

    private static final DemoWords RAHIMI = DemoWords.of(
                    new Call(
                            "Gwen Ashby",
                            "Social worker in Shropshire",
                            "5D",
                            "They moved to you on Friday. Both girls have been on a protection plan with us since spring."),
                    new Columns(
                            "The plan that held in Shropshire has nobody yet to hold it here.",
                            "Mum rang us herself, on the day after the move.",
                            "Both girls start at school on Monday",
                            "Mum"),
                    new Danger(
                            "Gwen worries that their father will find the new address and that nobody will be watching.",
                            "Three grown-ups in the street know what he looks like and whom to ring.",
                            "Mum and the school"),
                    new Voices("Mum", 6, "Nobody knows us here", 5, "The plan works, if people carry it on"))
            .like("Laleh has had to leave her friends.", "Shirin asks each night whether the door is shut.")
            .says("Don't put our name on the bell.", "Is it shut?");

    private DemoSafety() {}

    /** The Fairburns: a plan for a baby who is expected in three weeks; the first core group is to come. */
    static void unborn(DemoTelling telling) {
        conferred(
                DemoCase.begins(telling, 25, FAIRBURN, telling.expected("Baby", "Fairburn", 21)),
                25,
                "protection-plan");
    }

    /** The Rahimis: moved here with another council's plan, which counts here until our own conference. */
    static void movedHere(DemoTelling telling) {
        DemoCase.begins(
                        telling,
                        6,
                        RAHIMI,
                        telling.child("Laleh", "Rahimi", 14, 7),
                        telling.child("Shirin", "Rahimi", 8, 11))
                .movedFrom("Shropshire")
                .toldTheCaller();
    }

    static DemoCase conferred(DemoCase told, int began, String... outcomes) {
        return told.decided("strategy-discussion")
                .toldTheCaller()
                .on(began - 1)
                .discussed("section-47")
                .on(began - 10)
                .enquired("initial-conference")
                .on(began - 11)
                .authorised("section-47", AGREED)
                .on(began - 19)
                .conferred(outcomes);
    }
}
