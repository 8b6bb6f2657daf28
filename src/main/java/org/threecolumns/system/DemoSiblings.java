package org.threecolumns.system;

import org.threecolumns.system.DemoWords.Call;
import org.threecolumns.system.DemoWords.Columns;
import org.threecolumns.system.DemoWords.Danger;
import org.threecolumns.system.DemoWords.Voices;

/** Two demo families whose children need different things, and go different ways from there. */
final class DemoSiblings {

    private static final DemoWords MARLOW = DemoWords.of(
                    new Call(
                            "Beth Orme",
                            "Family support worker",
                            "5B",
                            "Wilf has settled since his dad came back. It is Nell I think of; she hardly eats."),
                    new Columns(
                            "Nell eats so little that her class teacher has begun to write it down.",
                            "Dad moved back near and cooks with both of them on Saturdays.",
                            "Nell sees the school counsellor on Thursdays",
                            "Beth Orme"),
                    new Danger(
                            "Dad worries that Nell will make herself ill before anybody finds out why.",
                            "Nell eats lunch with two friends on four days of five.",
                            "Nell and Beth Orme"),
                    new Voices("Dad", 6, "Saturdays are good days", 5, "One of them is much better than the other"))
            .like("Wilf sleeps through again.", "Nell hides her lunch in her bag.")
            .says("Dad does the pancakes wrong and it's funny.", "I'm not hungry, that's all.");

    private static final DemoWords ASHDOWN = DemoWords.of(
                    new Call(
                            "Peter Gwilym",
                            "Headteacher",
                            "2A",
                            "Kezia walks home alone to an empty house and came in with burns from the cooker."),
                    new Columns(
                            "Kezia cooks alone at six years old, and has burned herself twice.",
                            "Rowan rings his gran when it goes wrong, and she comes.",
                            "Gran collects Kezia on Mondays and Tuesdays",
                            "Gran"),
                    new Danger(
                            "Gran and the school worry that Kezia will be badly burned or lost while nobody knows where she is.",
                            "A grown-up from the list is with Kezia every day from the school gate to bedtime.",
                            "Gran and Peter Gwilym"),
                    new Voices("Mum", 4, "Two days a week are sorted", 4, "Three evenings have nobody yet"))
            .like("Kezia thinks the cooker is her job.", "Rowan would rather be at his gran's.")
            .says("I can do beans. I'm not scared.", "I told Gran, not Mum.");

    private DemoSiblings() {}

    /** The Marlows parted after their assessment: Wilf is stepped down, Nell gets a child in need plan. */
    static void partedAfterAssessment(DemoTelling telling) {
        DemoNeed.assessed(
                DemoCase.begins(
                        telling,
                        41,
                        MARLOW,
                        telling.child("Wilf", "Marlow", 13, 1),
                        telling.child("Nell", "Marlow", 11, 4)),
                41,
                "step-down",
                "child-in-need");
    }

    /** The Ashdowns: Kezia is on a plan whose core group has met, Rowan has a child in need plan that waits for its endorsement. */
    static void partedAtConference(DemoTelling telling) {
        DemoCase told = DemoCase.begins(
                telling,
                30,
                ASHDOWN,
                telling.child("Kezia", "Ashdown", 6, 2),
                telling.child("Rowan", "Ashdown", 12, 5));
        DemoSafety.conferred(told, 30, "protection-plan", "child-in-need")
                .on(2)
                .visited("core-group", "Seen alone in the kitchen. She showed me the new timer.")
                .metInCoreGroup()
                .on(1)
                .plannedForNeed("cin-review");
    }
}
