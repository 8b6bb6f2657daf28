package org.threecolumns.plainwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "His sibling is here. | sibling",
                "HIS SIBLINGS are here. | SIBLINGS",
                "The sibling's room. | sibling",
                "A looked-after child. | looked-after child",
                "Two Looked\u00A0After Children. | Looked\u00A0After Children",
                "Both CAFs are done. | CAFs",
                "The multi-agency plan. | multi-agency",
                "He absconded. | absconded",
                "The core group's date. | core group"
            })
    void aTerm_isMetInItsForms(String text, String written) {
        assertThat(marks(text)).extracting(Mark::written).containsExactly(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She said \"my siblings\" and laughed.",
                "She said “my siblings” and laughed.",
                "She said ‘my siblings’ and laughed.",
                "She said 'my siblings' and laughed.",
                "She is still saying \"my siblings",
                "Mr Sibling came.",
                "Mr. Sibling came.",
                "The core, group by group, was read.",
                "a caf by the sea",
                "They are engaged to be married.",
                ""
            })
    void quotationsNamesAndOrdinaryWords_areLeftAlone(String text) {
        assertThat(marks(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mum's siblings don't know.",
                "The boys' siblings said 'no' to it.",
                "A 6\" burn, and the siblings saw it.",
                "He said \"no\" and the siblings left.",
                "He was saying \"no\nThe siblings left."
            })
    void whatStandsBesideAQuotation_isStillMarked(String text) {
        assertThat(marks(text)).extracting(Mark::written).containsExactly("siblings");
    }

    @Test
    void namesOfTheFamily_areLeftAloneWithACapitalOnly() {
        List<Mark> marks = marks("Peers and his peers came. Peers' mum too.", "Tyler Peers");
        assertThat(marks).extracting(Mark::start).containsExactly(14);
    }

    @Test
    void aMark_saysWhereWhatAndHowToSayItPlainer() {
        assertThat(marks("The siblings met. Siblings fight."))
                .extracting(Mark::kind, Mark::start, Mark::end, Mark::plain)
                .containsExactly(
                        tuple(MarkKind.JARGON, 4, 12, "brothers and sisters"),
                        tuple(MarkKind.JARGON, 18, 26, "Brothers and sisters"));
    }

    @Test
    void aTermWithoutAWording_carriesAdvice() {
        assertThat(marks("It is domestic abuse.")).singleElement().satisfies(mark -> {
            assertThat(mark.plain()).isNull();
            assertThat(mark.why()).startsWith("Say what was done");
        });
    }

    @Test
    void theLongestTerm_isTheOneThatIsMeant() {
        assertThat(marks("A section 47 enquiry began."))
                .extracting(Mark::written)
                .containsExactly("section 47 enquiry");
    }

    @Test
    void neighbours_makeAWordOrdinary_onlyWhereTheyTouchIt() {
        assertThat(own("pitch", "in tune", "football", "on the pitch")).isEmpty();
        assertThat(own("pitch", "in tune", "football", "the pitch in tune")).isEmpty();
        assertThat(own("pitch", "in tune", "football", "football pitch")).isEmpty();
        assertThat(own("pitch", "in tune", "football", "football, pitch")).hasSize(1);
        assertThat(own("pitch", "in tune", "football", "pitch of the tune")).hasSize(1);
    }

    @Test
    void aSentence_isLongFromTheWordAfterTheLimit_quotationsLeftOut() {
        String just = "a ".repeat(24) + "b.";
        assertThat(marks("Dr. Osei came. " + just)).isEmpty();
        assertThat(marks(just.replace("b.", "b c."))).extracting(Mark::kind).containsExactly(MarkKind.LONG_SENTENCE);
        assertThat(marks(just.replace("b.", "b “c d e”."))).isEmpty();
        assertThat(marks("We met at 10 a.m. in the hall. " + "a ".repeat(21))).isEmpty();
        assertThat(marks("We met at 10 a.m. in " + "a ".repeat(21))).hasSize(1);
        assertThat(marks("a ".repeat(20) + "\n" + "a ".repeat(20))).isEmpty();
    }

    @Test
    void hardReading_isAboutTheWholeText() {
        String hard = "Comprehensive psychological examination necessitates considerable administrative coordination "
                + "notwithstanding all immediate therapeutic recommendations.";
        assertThat(marks(hard))
                .filteredOn(m -> m.kind() == MarkKind.HARD_READING)
                .singleElement()
                .satisfies(m -> assertThat(m.end()).isEqualTo(hard.length()));
        assertThat(marks("“" + hard + "” said the letter.")).isEmpty();
    }

    @Test
    void strangeTexts_areReadToTheirEnd() {
        for (String strange : List.of("\uD83D", "''''\"\"\"\"", "‘’“”", "'s", "s's's", "\n\n\n", "-".repeat(4000))) {
            assertThat(marks(strange)).as(strange).isEmpty();
        }
        assertThat(marks("siblings ".repeat(400)))
                .filteredOn(m -> m.kind() == MarkKind.JARGON)
                .hasSize(400);
    }

    @Test
    void theDeliveredList_isWholeAndHasNoTermTwice() {
        assertThat(DeliveredList.ENTRIES).hasSizeGreaterThanOrEqualTo(80);
        assertThat(DeliveredList.ENTRIES).extracting(PlainWord::searchTerm).doesNotHaveDuplicates();
        assertThat(DeliveredList.ENTRIES).allSatisfy(entry -> assertThat(PlainWordRules.problems(entry.input()))
                .as(entry.term())
                .isEmpty());
    }

    private static List<Mark> marks(String text, String... names) {
        return PlainWords.marks(text, List.of(names), DeliveredList.DICTIONARY, DeliveredList.LIMITS);
    }

    private static List<Mark> own(String term, String notBefore, String notAfter, String text) {
        PlainWordInput input = new PlainWordInput(term, "", "ground", "", notBefore, notAfter + ", on the");
        Dictionary one = new Dictionary(List.of(PlainWord.of(input, "x", Instant.EPOCH)));
        return PlainWords.marks(text, List.of(), one, DeliveredList.LIMITS);
    }
}
