package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threecolumns.ProductTest;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;

/** Two people have one map open: neither writes over an item of the other, and no word is lost. */
@ProductTest
class TwoWritersOnItemsTest extends TwoWritersScene {

    @Test
    void anItemThatSomebodyLeftAlone_isNotContested_andItsDetailsAndWordsAreMerged() {
        save(FIONA, "", page(), "new.WORRIES.0.text", "He is thin.");
        Map<String, String> fredsPage = page();
        save(FIONA, "", page(), item("text"), "He is very thin.");
        assertThat(save(FRED, "/kept", fredsPage, "talkedWith", "Nan").html()).contains("\"both\":[]");
        save(FRED, "/kept", fredsPage, item("more"), "yes", item("saidBy"), "Ms Alder");
        assertThat(item()).extracting(MapItem::text, MapItem::saidBy).containsExactly("He is very thin.", "Ms Alder");
        assertThat(save(FRED, "/kept", fredsPage, item("text"), "He is small.").html())
                .contains("\"theirs\":\"He is very thin.\"");
        assertThat(item().text()).isEqualTo("He is very thin.");
    }

    @Test
    void wordsOnAnItemThatSomebodyTookAway_waitBesideIt() {
        save(FIONA, "", page(), "new.WORRIES.0.text", "He is thin.");
        Map<String, String> fredsPage = page();
        save(FIONA, "", page(), "action", "strike:" + item().id());
        save(FRED, "", fredsPage, item("text"), "He is thin and cold.");
        assertThat(shown()).contains("Fiona Marsh changed this while you wrote", "You wrote: He is thin and cold.");
        save(
                FRED,
                "",
                page(),
                "action",
                "mine:" + item("text"),
                "typed." + item("text"),
                "He is thin and cold.",
                item("version"),
                ItemSeen.of(item()));
        assertThat(item().text()).isEqualTo("He is thin and cold.");
    }

    @Test
    void aDateThatCannotBeRead_staysWithTheItemItWasTypedFor() {
        save(FIONA, "", page(), "new.NEXT_STEPS.0.text", "Ring the school.", "new.NEXT_STEPS.0.due", "next Friday");
        String id = "item-" + item().id() + "-due";
        assertThat(pages.get(FIONA, "/stages/" + run.id()).html())
                .containsPattern("id=\"" + id + "\"[^>]*value=\"next Friday\"")
                .contains("#" + id, "cannot be read as a date")
                .doesNotContainPattern("new-NEXT_STEPS-due\"[^>]*value=\"next Friday\"");
    }

    @Test
    void somebodyWhoMustNotReadAnItem_isNamedOnIt() {
        people.add(run.familyId(), "Joe Larkspur", "Dad");
        long dad = people.around(run.familyId()).get(0).id();
        save(FIONA, "", page(), "new.WORRIES.0.text", "He is afraid.", "new.WORRIES.0.notFor", String.valueOf(dad));
        assertThat(item().notForPersonId()).isEqualTo(dad);
        assertThat(shown())
                .contains("Is there somebody who must not read it?", "Not to be shown to Joe Larkspur (Dad)");
        save(FIONA, "", page(), item("more"), "yes", item("notFor"), "");
        assertThat(item().notForPersonId()).isNull();
    }

    @Test
    void safety_isAskedForTheWorryItAnswers_andWhenItLastHappened() {
        save(FIONA, "", page(), "new.WORRIES.0.text", "He is alone.");
        Long worry = item().id();
        save(FIONA, "", page(), "new.STRENGTHS.0.text", "Nan came.", "new.STRENGTHS.0.category", "EXISTING_SAFETY");
        assertThat(shown()).contains("Which worry does it answer, and when did it last happen?");
        String safety = "item."
                + maps.read(run.familyId(), true)
                        .active(MapColumn.STRENGTHS)
                        .get(0)
                        .id();
        save(
                FIONA,
                "",
                page(),
                safety + ".text",
                "Nan came.",
                safety + ".more",
                "yes",
                safety + ".category",
                "EXISTING_SAFETY",
                safety + ".answers",
                "" + worry,
                safety + ".happened",
                "1/3/2026");
        assertThat(shown()).contains("Answers: “He is alone.”").doesNotContain("did it last happen?");
    }
}
