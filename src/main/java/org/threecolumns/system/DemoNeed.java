package org.threecolumns.system;

import org.threecolumns.system.DemoWords.Call;
import org.threecolumns.system.DemoWords.Columns;
import org.threecolumns.system.DemoWords.Danger;
import org.threecolumns.system.DemoWords.Voices;

/** Three demo families with a child in need plan, from its first review to its end. */
final class DemoNeed {

    private static final String GOOD = "I agree. The family will know this plan as theirs.";

    private static final DemoWords TINDALL = DemoWords.of(
                    new Call(
                            "Rhona Petrie",
                            "Nursery manager",
                            "2B",
                            "The twins come in the same clothes all week, and Mum looks as if she has not slept since summer."),
                    new Columns(
                            "Mum is on her own with the twins, and some days nobody gets dressed.",
                            "She tells us when it is a bad day; she never has to be asked.",
                            "Two more mornings at the nursery",
                            "Rhona Petrie"),
                    new Danger(
                            "Mum and the nursery worry that the twins will fall behind because every day is about getting through.",
                            "The twins are at nursery, washed and fed, on five mornings.",
                            "Mum and Rhona Petrie"),
                    new Voices("Mum", 5, "I can do mornings now", 6, "She has let people in"))
            .like("Effie has begun to bang her head when she is put down.", "Rory says hardly a word.")
            .says("Again!", "Points at the door when Mum comes.");

    private static final DemoWords OSEI = DemoWords.of(
                    new Call(
                            "Sergeant Mallory Dunn",
                            "Police",
                            "6",
                            "Kwame was with the older boys at the station again, at eleven, on a school night."),
                    new Columns(
                            "Kwame is out late with young men of twenty, and comes home with new shoes.",
                            "He answers his aunt's calls. He always answers hers.",
                            "Kwame and his aunt visit the boxing gym",
                            "Aunt Efua"),
                    new Danger(
                            "His aunt worries that Kwame will owe these men something he cannot pay back.",
                            "Kwame is home by nine and his aunt knows whose phone he carries.",
                            "Aunt Efua and the gym"),
                    new Voices("Aunt Efua", 4, "He listens, and then he goes", 5, "He still talks to us"))
            .like("Kwame jumps whenever his phone rings.")
            .says("They're all right. They look out for me.");

    private static final DemoWords CASTELLANE = DemoWords.of(
                    new Call(
                            "Marcus Fell",
                            "Doctor",
                            "3A",
                            "Both children have had a hard year since their mother's accident; he is coping, just."),
                    new Columns(
                            "For months Jude did his sister's mornings, and nobody did his.",
                            "Their father learned to ask. He has three numbers on the fridge and uses them.",
                            "Jude's last session with the young carers",
                            "Jude"),
                    new Danger(
                            "Dad worried that Jude was turning into the second parent of this house.",
                            "Dad does the mornings, and Jude is on the bus with his friends.",
                            "Jude and Dad"),
                    new Voices("Dad", 8, "We are a team again", 8, "It has held for two months"))
            .like("Jude has his mornings back.", "Bea is proud of her packed lunch.")
            .says("I get the early bus now, with the others.", "Daddy burns it but I eat it.");

    private DemoNeed() {}

    /** The Tindalls: a plan that runs, with visits, and its first review to come. */
    static void beforeReview(DemoTelling telling) {
        DemoCase told = assessed(
                DemoCase.begins(
                        telling,
                        75,
                        TINDALL,
                        telling.child("Effie", "Tindall", 2, 7),
                        telling.child("Rory", "Tindall", 2, 7)),
                75,
                "child-in-need");
        told.on(34)
                .plannedForNeed("cin-review")
                .on(33)
                .authorised("child-in-need", GOOD)
                .on(12)
                .visited("cin-review", "Both dressed, both loud. Mum had slept.");
    }

    /** The Oseis: reviewed yesterday; the review waits for a team manager. */
    static void reviewed(DemoTelling telling) {
        planned(DemoCase.begins(telling, 80, OSEI, telling.child("Kwame", "Osei", 13, 10)), 80)
                .on(9)
                .visited("cin-review", "He showed me the gloves from the gym.")
                .on(1)
                .reviewedNeed("cin-review");
    }

    /** The Castellanes: Lena Brook is asked to take over Jude, and Bea's plan is to be closed. */
    static void ending(DemoTelling telling) {
        planned(
                        DemoCase.begins(
                                telling,
                                90,
                                CASTELLANE,
                                telling.child("Jude", "Castellane", 15, 0),
                                telling.child("Bea", "Castellane", 6, 5)),
                        90)
                .on(13)
                .visited("cin-review", "Both at the table, arguing about pancakes.")
                .on(6)
                .reviewedNeed("step-down", "close")
                .on(5)
                .authorised("cin-review", "I agree, and well done to all of them.")
                .on(2)
                .handedOver();
    }

    private static DemoCase planned(DemoCase told, int began) {
        return assessed(told, began, "child-in-need")
                .on(began - 41)
                .plannedForNeed("cin-review")
                .on(began - 42)
                .authorised("child-in-need", GOOD);
    }

    static DemoCase assessed(DemoCase told, int began, String... outcomes) {
        return told.on(began - 1)
                .decided("social-care")
                .toldTheCaller()
                .on(began - 2)
                .referred("assessment")
                .on(began - 35)
                .assessed(outcomes)
                .on(began - 37)
                .authorised("assessment", "Read twice, and talked through with Sami. I agree.");
    }
}
