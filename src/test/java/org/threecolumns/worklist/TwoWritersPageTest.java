package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.family.People;
import org.threecolumns.journey.StageDraftStore;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapItem;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.process.JourneyKit;

/** Two people have one stage open: neither writes over the other, whatever part of the page they write in, and no word is lost. */
@ProductTest
class TwoWritersPageTest {

    private static final String FIONA = "fiona.frontdoor";
    private static final String FRED = "fred.frontdoor";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\"[^>]*name=\"(was|seen|impact[^\"]*)\" value=\"([^\"]*)\"");

    @Autowired
    private PageVisitor pages;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private MapReading maps;

    @Autowired
    private People people;

    @Autowired
    private StageDraftStore drafts;

    private StageRun run;
    private String child;

    @BeforeEach
    void openContact() {
        run = kit.open(kit.firstContact("Aubrey").familyId(), "contact");
        child = "child-" + run.childIds().ids().get(0);
        save(FIONA, "", page(), "impact." + child, "I am hungry.", "talkedWith", "Mum", "f.callerWords", "He is thin.");
    }

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

    /** The first item on the map, whatever has become of it. */
    private MapItem item() {
        return maps.read(run.familyId(), true).items().get(0);
    }

    private String item(String input) {
        return "item." + item().id() + "." + input;
    }

    private Scaling others() {
        return maps.read(run.familyId(), true).scalings().stream()
                .filter(s -> s.scorerKind() == Scaling.ScorerKind.FAMILY)
                .reduce((a, b) -> {
                    throw new AssertionError("two: " + a + b);
                })
                .orElseThrow();
    }

    private String impact() {
        return maps.read(run.familyId(), true).impacts().get(0).text();
    }

    private Object answer(String field) {
        return drafts.find(run.id()).orElseThrow().draft().answers().values().get(field);
    }

    private String shown() {
        return HtmlUtils.htmlUnescape(pages.get(FRED, "/stages/" + run.id()).html())
                .replaceAll("<(?!/textarea)[^>i][^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    private Page save(String who, String where, Map<String, String> page, String... changes) {
        Page answer = post(who, where, page, changes);
        assertThat(answer.status()).isEqualTo(where.isEmpty() ? 302 : 200);
        return answer;
    }

    private Page post(String who, String where, Map<String, String> page, String... changes) {
        Map<String, String> inputs = new LinkedHashMap<>(page);
        for (int i = 0; i < changes.length; i += 2) {
            inputs.put(changes[i], changes[i + 1]);
        }
        return pages.post(
                who,
                "/stages/" + run.id() + where,
                inputs.entrySet().stream()
                        .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                        .toArray(String[]::new));
    }

    /** What a page that was just opened sends when nothing in it is touched, as far as it matters here. */
    private Map<String, String> page() {
        Map<String, String> inputs = new LinkedHashMap<>(Map.of("action", "save"));
        Matcher hidden = HIDDEN.matcher(pages.get(FIONA, "/stages/" + run.id()).html());
        while (hidden.find()) {
            inputs.put(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2)));
        }
        String impact = inputs.get("impact." + child + ".was");
        if (impact != null) {
            inputs.put("impact." + child, impact);
        }
        maps.read(run.familyId(), true).items().stream()
                .filter(MapItem::isActive)
                .forEach(i -> {
                    inputs.put("item." + i.id() + ".version", ItemSeen.of(i));
                    inputs.put("item." + i.id() + ".text", i.text());
                });
        drafts.find(run.id()).ifPresent(saved -> {
            inputs.put(
                    "talkedWith",
                    saved.draft().talkedWith() == null ? "" : saved.draft().talkedWith());
            saved.draft().answers().values().forEach((key, value) -> inputs.put("f." + key, String.valueOf(value)));
        });
        return inputs;
    }
}
