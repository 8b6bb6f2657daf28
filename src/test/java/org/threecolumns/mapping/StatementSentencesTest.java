package org.threecolumns.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mum                         | Chidi does not sleep        | Chidi may fall ill         | Mum is worried about this: Chidi does not sleep. If nothing changes, Chidi may fall ill.
                    dad and the school          | He holds his breath.        | he stops going out         | Dad and the school are worried about this: he holds his breath. If nothing changes, this may happen: he stops going out.
                    We                          | about the shouting          | If he hides he will fall   | We are worried about the shouting. If he hides he will fall.
                    I                           | The stairs are dark!        | That she will be hurt.     | I am worried about this: the stairs are dark! If nothing changes, she will be hurt.
                    Ms Jones                    | Because the baby was alone  |                            | Ms Jones is worried because the baby was alone.
                    the neighbours              | noise at night              |                            | The neighbours are worried about this: noise at night.
                    Both parents are worried    | that Linus is giving up     |                            | Both parents are worried that Linus is giving up.
                    Nan worries                 |                             | a risk that he will fall   | Nan is worried. If nothing changes, this may happen: a risk that he will fall.
                                                | he is alone every evening   | One of them could be hurt  | He is alone every evening. If nothing changes, one of them could be hurt.
                    me                          |                             |                            | I am worried.
                                                |                             | “nobody comes”             | If nothing changes, this may happen: “nobody comes”.
                    Dad.                        | He fell. Nobody saw,        |                            | Dad is worried about this: he fell. Nobody saw.
                    """)
    void aWorry_readsWellWhateverWasTyped(String who, String about, String mayHappen, String sentence) {
        assertThat(StatementSentences.worry(new StatementParts(who, about, mayHappen, null, null)))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chidi goes out to play  | Dad and Emeka  | He is not afraid      | 6 weeks          | Chidi goes out to play. Dad and Emeka will see this for 6 weeks. Chidi will notice this: he is not afraid.
                    That he eats with us.   | by us          | that tea is at five   | For half a term. | He eats with us. We will see this for half a term. Chidi will notice that tea is at five.
                    He has a friend.        |                |                       | Until Christmas  | He has a friend. This will be seen until Christmas.
                    He has a friend         | Mum and me     | Chidi notices it too. | six weeks        | He has a friend. Mum and I will see this for six weeks. Chidi notices it too.
                    He has a friend         | Ms Alder       |                       |                  | He has a friend. Ms Alder will see this.
                    """)
    void aGoal_readsWellWhateverWasTyped(String seen, String by, String notices, String heldFor, String sentence) {
        assertThat(StatementSentences.goal(
                        new StatementParts(null, null, null, seen, notices), by, heldFor, List.of("Chidi")))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Finn             | Finn will notice this: it is warm.
                    Finn,Otto        | Finn and Otto will notice this: it is warm.
                    Finn,Otto,Kezia  | Finn, Otto and Kezia will notice this: it is warm.
                    A,B,C,D          | The children will notice this: it is warm.
                    """)
    void theChildrenAreNamed_whileTheyAreFew(String children, String sentence) {
        assertThat(StatementSentences.goal(
                        new StatementParts(null, null, null, "Warm", "It is warm"),
                        null,
                        null,
                        List.of(children.split(","))))
                .isEqualTo("Warm. " + sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "Dad,Dad sees it differently",
        "mum and nan,Mum and nan see it differently",
        "I,I see it differently",
        ",The family sees it differently"
    })
    void whoSeesItDifferently_isNamed(String who, String heading) {
        assertThat(new Difference(who, "He is shy.").heading()).isEqualTo(heading);
    }
}
