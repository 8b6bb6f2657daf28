package org.threecolumns.system;

import java.util.List;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.system.DemoWords.Call;
import org.threecolumns.system.DemoWords.Columns;
import org.threecolumns.system.DemoWords.Danger;
import org.threecolumns.system.DemoWords.Voices;

/** The names and words of the demo's council: all invented, put together by chance. */
final class CouncilWords {

    private static final List<String> NAMES = List.of(
            "Aiken",
            "Birchall",
            "Carrow",
            "Dunstan",
            "Ellery",
            "Farrant",
            "Garside",
            "Hesketh",
            "Imrie",
            "Jessop",
            "Kershaw",
            "Lanyon",
            "Mabey",
            "Nwosu",
            "Oakes",
            "Pereira",
            "Quayle",
            "Rashid",
            "Sefton",
            "Tamworth",
            "Usman",
            "Varley",
            "Wexford",
            "Yardley",
            "Zielinska",
            "Bakare",
            "Chowdhury",
            "Delacroix",
            "Fenwick",
            "Gill");
    private static final List<String> CHILDREN = List.of(
            "Amara", "Ben", "Cora", "Dylan", "Esme", "Farid", "Gwen", "Hari", "Iris", "Jonah", "Kaya", "Leo", "Mila",
            "Noor", "Oscar", "Priya", "Quinn", "Rosa", "Sol", "Tariq", "Una", "Viktor", "Willa", "Yusra", "Zach");
    private static final List<Call> CALLS = List.of(
            new Call(
                    "The school",
                    "Head of year",
                    "2A",
                    "They come in tired and go quiet when anybody asks about home."),
            new Call("The nursery", "Key worker", "2B", "Nobody came at six again, and no telephone was answered."),
            new Call("The surgery", "Doctor", "3A", "Mum says that she cannot do another night on her own."),
            new Call("The health visitor", "Health visitor", "3B", "The flat is cold, and the baby has lost weight."),
            new Call(
                    "A neighbour",
                    "Neighbour",
                    "1D",
                    "There is shouting most nights, and the children sit on the stairs."),
            new Call("The police", "Sergeant", "6", "We were called to the house; the children saw all of it."),
            new Call(
                    "The youth club",
                    "Youth worker",
                    "7",
                    "He says that he sleeps at friends' because it is quieter."));
    private static final List<Columns> COLUMNS = List.of(
            new Columns(
                    "Most evenings nobody cooks, and the eldest looks after the others.",
                    "Gran comes on Sundays and has a key.",
                    "Ask Gran about two more evenings",
                    "Gran"),
            new Columns(
                    "School is missed on Mondays after hard weekends.",
                    "Every time, somebody rings the school and says why.",
                    "Breakfast club on Mondays",
                    "The school"),
            new Columns(
                    "There is shouting at night, and the little ones do not sleep.",
                    "Dad goes for a walk when he notices it coming.",
                    "Dad talks with the men's group",
                    "Dad"),
            new Columns(
                    "There is not enough money for heating and the telephone.",
                    "Mum keeps a list of every bill and has never hidden one.",
                    "Go through the bills together",
                    "Mum"));
    private static final List<Danger> DANGERS = List.of(
            new Danger(
                    "The family worries that the eldest will give up school to keep the home going.",
                    "The eldest is at school every day, and a grown-up cooks.",
                    "Gran and the school"),
            new Danger(
                    "Mum and the school worry that the children will stop saying what they need.",
                    "Each child has one grown-up whom they talk to every week.",
                    "Mum and the key worker"),
            new Danger(
                    "Dad worries that somebody will be hurt when the shouting begins.",
                    "The children are asleep by nine, and nobody shouts in the house.",
                    "Gran, from upstairs"));

    private CouncilWords() {}

    static DemoWords any(CouncilChance chance) {
        Voices voices = new Voices(
                chance.any(List.of("Mum", "Dad", "Gran")),
                chance.between(2, 7),
                "Some days are good days",
                chance.between(2, 6),
                "They have let people in");
        return DemoWords.of(chance.any(CALLS), chance.any(COLUMNS), chance.any(DANGERS), voices)
                .like("Keeps close to grown-ups and asks what comes next.")
                .says("I want it to be quiet.");
    }

    static String familyName(CouncilChance chance) {
        return chance.any(NAMES);
    }

    /** One to three children of one name. */
    static NewChild[] children(DemoTelling telling, CouncilChance chance, String familyName) {
        NewChild[] children = new NewChild[chance.in(0.5) ? 1 : chance.between(1, 3)];
        int first = chance.between(0, CHILDREN.size() - 1);
        for (int i = 0; i < children.length; i++) {
            children[i] = telling.child(
                    CHILDREN.get((first + 7 * i) % CHILDREN.size()),
                    familyName,
                    chance.between(0, 14),
                    chance.between(0, 11));
        }
        return children;
    }
}
