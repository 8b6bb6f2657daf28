package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.mapping.Scaling;

/** Two people have one stage open: neither writes over the answers of the other, and no word is lost. */
@ProductTest
class TwoWritersPageTest extends TwoWritersScene {

    @Test
    void whatSomebodyLeftAlone_staysAsTheOtherHasItNow() {
        Map<String, String> fredsPage = page();
        save(FIONA, "", page(), "impact." + child, "I am hungry at school.", "f.callerWords", "He is very thin.");
        save(FRED, "/kept", fredsPage, "talkedWith", "Mum and Nan");
        assertThat(impact()).isEqualTo("I am hungry at school.");
        assertThat(answer("callerWords")).isEqualTo("He is very thin.");
        assertThat(drafts.find(run.id()).orElseThrow().draft().talkedWith()).isEqualTo("Mum and Nan");
    }

    @Test
    void whatLifeIsLike_writtenByBoth_isShownTwiceAndOneIsChosen() {
        Map<String, String> fredsPage = page();
        save(FIONA, "", page(), "impact." + child, "I am hungry at school.");
        assertThat(save(FRED, "/kept", fredsPage, "impact." + child, "I am always hungry.")
                        .html())
                .contains("\"theirs\":\"I am hungry at school.\"", "\"by\":\"Fiona Marsh\"");
        save(FRED, "", fredsPage, "impact." + child, "I am always hungry.");
        assertThat(impact()).isEqualTo("I am hungry at school.");
        assertThat(shown()).contains("Fiona Marsh changed this while you wrote", "You wrote: I am always hungry.");
        String field = "impact." + child;
        save(FRED, "", page(), "action", "mine:" + field, "typed." + field, "I am always hungry.");
        assertThat(impact()).isEqualTo("I am always hungry.");
    }

    @Test
    void oneQuestionAnsweredByBoth_isShownTwice_holdsTheSignature_andOneIsChosen() {
        Map<String, String> fredsPage = page();
        save(FIONA, "", page(), "f.callerWords", "He is very thin.");
        assertThat(save(FRED, "/kept", fredsPage, "f.callerWords", "He eats little.")
                        .html())
                .contains("\"choose\":true", "Two people answered the same question differently");
        assertThat(shown())
                .contains("Fiona Marsh’s answer stands: He is very thin.", "Fred Oduya wrote: He eats little.");
        save(FRED, "", page(), "action", "mine:both:" + FRED + ":/form/callerWords");
        assertThat(answer("callerWords")).isEqualTo("He eats little.");
        assertThat(shown()).doesNotContain("Answered differently");
        save(FIONA, "", page(), "f.callerWords", "He is thin again.");
        assertThat(answer("callerWords")).isEqualTo("He is thin again.");
    }

    @Test
    void theOtherAnswerCanBeLeft() {
        Map<String, String> fredsPage = page();
        save(FIONA, "", page(), "talkedWith", "Mum and Dad");
        save(FRED, "", fredsPage, "talkedWith", "Nan");
        save(FIONA, "", page(), "talkedWith", "Mum and Dad");
        assertThat(shown()).contains("With whom the map was gone through", "Fred Oduya wrote: Nan");
        save(FRED, "", page(), "action", "theirs:both:" + FRED + ":/talkedWith");
        assertThat(shown()).doesNotContain("Answered differently");
        assertThat(drafts.find(run.id()).orElseThrow().draft().talkedWith()).isEqualTo("Mum and Dad");
    }

    @Test
    void nobodySignsAnAnswerThatTheyHaveNotSeen() {
        Map<String, String> fredsPage = page();
        save(FIONA, "", page(), "f.callerWords", "He is very thin.");
        Page refused = post(FRED, "", fredsPage, "action", "sign");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Somebody changed answers on this page since you opened it");
        assertThat(post(FRED, "", page(), "action", "sign").text()).doesNotContain("Somebody changed answers");
    }

    @Test
    void whyTypedBeforeTheNumber_isKept() {
        save(FIONA, "/kept", page(), "scoreReason." + child, "Nan feeds him.");
        assertThat(shown()).contains("Nan feeds him.</textarea>", "Choose the number that “Nan feeds him.” belongs to");
        save(FIONA, "", page(), "score." + child, "4", "scoreReason." + child, "Nan feeds him.");
        assertThat(shown()).doesNotContain("Choose the number that");
        assertThat(maps.read(run.familyId(), true).scalings())
                .extracting(Scaling::reason)
                .containsExactly("Nan feeds him.");
    }

    @Test
    void anotherPersonsRow_begunWithoutANumber_isKept_andAWrongOneIsPutRight() {
        save(FIONA, "", page(), "other.0.scorer", "Nan", "other.0.kind", "FAMILY", "other.0.reason", "He smiles.");
        assertThat(shown()).contains("value=\"Nan\"", "value=\"He smiles.\"", "begun and not finished");
        save(FIONA, "", page(), "other.0.scorer", "Nan", "other.0.answer", "rather-not-say", "other.0.kind", "FAMILY");
        Scaling given = others();
        assertThat(given.answer()).isEqualTo(Scaling.Answer.RATHER_NOT_SAY);
        assertThat(shown()).doesNotContain("begun and not finished");
        String name = "given." + given.id();
        save(
                FIONA,
                "",
                page(),
                name + ".was",
                "rather-not-say||",
                name + ".answer",
                "6",
                name + ".reason",
                "He smiles.");
        assertThat(others()).extracting(Scaling::number, Scaling::reason).containsExactly(6, "He smiles.");
        save(FRED, "", page(), name + ".was", "rather-not-say||", name + ".answer", "2");
        assertThat(others().number()).as("Fred had not seen the six").isEqualTo(6);
    }
}
