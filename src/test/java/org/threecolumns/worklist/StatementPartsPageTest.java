package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.family.FamilyRepository;
import org.threecolumns.journey.SignedContent;
import org.threecolumns.journey.StageRecord;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.Statement;
import org.threecolumns.mapping.StatementParts;
import org.threecolumns.process.Answers;
import org.threecolumns.process.JourneyKit;

/** A statement in its parts, from the stage page to the family's page and the signed record. */
@ProductTest
class StatementPartsPageTest {

    private static final String FIONA = "fiona.frontdoor";
    private static final String FRED = "fred.frontdoor";
    private static final String WORRY =
            "Mum and the school are worried about this: he hides. If nothing changes, Rowan may stop going out.";
    private static final String GOAL =
            "Rowan plays outside. Nan will see this for 6 weeks. Rowan will notice this: it is fun.";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private MapReading maps;

    @Autowired
    private StageRecordRepository records;

    @Autowired
    private FamilyRepository families;

    private long family;
    private StageRun run;

    @BeforeEach
    void aStatementInParts() {
        family = kit.firstContact("Rowan").familyId();
        run = kit.open(family, "contact");
        save(
                "newStatement.0.who", "Mum and the school",
                "newStatement.0.about", "He hides.",
                "newStatement.0.mayHappen", "Rowan may stop going out",
                "newStatement.0.seen", "Rowan plays outside",
                "newStatement.0.seenBy", "Nan",
                "newStatement.0.notices", "It is fun",
                "newStatement.0.heldFor", "6 weeks",
                "newStatement.0.differsWho", "Dad",
                "newStatement.0.differs", "He is only shy.");
    }

    @Test
    void theSentencesAreMadeFromTheParts_andTheFamilysViewStandsBeside() {
        assertThat(statement().text()).isEqualTo(WORRY);
        assertThat(statement().goal()).isEqualTo(GOAL);
        for (String page : new String[] {
            "/stages/" + run.id(),
            "/families/" + families.findById(family).orElseThrow().reference()
        }) {
            assertThat(pages.get(FIONA, page).text())
                    .contains("Worry statement", WORRY, "Wellbeing goal", GOAL)
                    .contains("Dad sees it differently. “He is only shy.”");
        }
    }

    @Test
    void aChangedPart_changesTheSentence() {
        save(field("about"), "He hides under the bed.");
        assertThat(statement().text()).contains("he hides under the bed.");
        assertThat(statement().parts().worryAbout()).isEqualTo("He hides under the bed.");
    }

    @Test
    void aSentenceThatIsRewritten_standsWithoutItsParts() {
        save(field("text"), "We all worry about Rowan.");
        assertThat(statement().text()).isEqualTo("We all worry about Rowan.");
        assertThat(statement().parts().makeWorry()).isFalse();
        assertThat(statement().goal()).isEqualTo(GOAL);
    }

    @Test
    void bothWaysAtOnce_changeNothingAndLoseNothing() {
        save(field("about"), "He cries.", field("text"), "We all worry about Rowan.");
        assertThat(statement().text()).isEqualTo(WORRY);
        assertThat(pages.get(FIONA, "/stages/" + run.id()).text())
                .contains("written both in parts and in whole sentences. You wrote: He cries.")
                .contains("You wrote: We all worry about Rowan.");
    }

    @Test
    void twoPeopleOnDifferentParts_bothAreWritten() {
        Map<String, String> page = page();
        send(FRED, "", page, field("about"), "He hides under the bed.");
        send(FIONA, "", page, field("mayHappen"), "Rowan may stop talking");
        assertThat(statement().text())
                .isEqualTo("Mum and the school are worried about this: he hides under the bed."
                        + " If nothing changes, Rowan may stop talking.");
    }

    @Test
    void twoPeopleOnOnePart_bothAreShownAndOneIsChosen() {
        Map<String, String> page = page();
        send(FRED, "", page, field("about"), "He hides under the bed.");
        send(FIONA, "", page, field("about"), "He hides in the shed.", field("seen"), "Rowan plays in the park");
        assertThat(statement().parts().worryAbout()).isEqualTo("He hides under the bed.");
        assertThat(statement().parts().goalSeen()).isEqualTo("Rowan plays in the park");
        assertThat(pages.get(FIONA, "/stages/" + run.id()).text())
                .contains("somebody changed this meanwhile")
                .contains("You wrote: He hides in the shed.");
        save("action", "mine:" + field("about"), "typed." + field("about"), "He hides in the shed.");
        assertThat(statement().parts().worryAbout()).isEqualTo("He hides in the shed.");
    }

    @Test
    void aPartIsKeptWhileItIsTyped_andThePageLearnsItsSentence() {
        String answer = send(FIONA, "/kept", page(), field("about"), "He hides a lot", field("who"), "");
        assertThat(statement().parts().worryAbout()).isEqualTo("He hides a lot");
        assertThat(statement().parts().worryWho()).isEqualTo("Mum and the school");
        assertThat(answer)
                .contains("\"statement." + statement().id() + ".was.about\":\"He hides a lot\"")
                .contains("Mum and the school are worried about this: he hides a lot.");
    }

    @Test
    void whatTakesThePlaceOfParts_andANewStatement_waitForAButton() {
        send(FIONA, "/kept", page(), field("text"), "We all wor", "newStatement.0.who", "Nan");
        assertThat(statement().text()).isEqualTo(WORRY);
        assertThat(maps.read(family, true).activeStatements()).hasSize(1);
    }

    @Test
    void whileTyping_theOthersWordsAreTold() {
        Map<String, String> page = page();
        send(FRED, "/kept", page, field("differs"), "He is shy, like me.");
        assertThat(send(FIONA, "/kept", page, field("differs"), "He is quiet."))
                .contains("\"theirs\":\"He is shy, like me.\"")
                .contains("\"name\":\"" + field("differs"));
        assertThat(statement().difference().words()).isEqualTo("He is shy, like me.");
    }

    @Test
    void theSamePageSavedAgain_changesNothing() {
        save();
        assertThat(statement().version()).isZero();
    }

    @Test
    void theSignedCopyHoldsTheParts_andItsPageShowsThem() {
        kit.sign(family, "contact", FIONA, Answers.contact());
        StageRecord record = records.ofFamily(family, true).get(0);
        Statement signed = SignedContent.stage(record.content()).statements().get(0);
        assertThat(signed.parts())
                .isEqualTo(new StatementParts(
                        "Mum and the school",
                        "He hides.",
                        "Rowan may stop going out",
                        "Rowan plays outside",
                        "It is fun"));
        assertThat(pages.get(FIONA, "/records/" + record.id()).text())
                .contains(WORRY, GOAL, "Dad sees it differently. “He is only shy.”");
    }

    @Test
    void aCopySignedBeforeThereWereParts_isReadWithout() {
        String old = "{\"stage\":\"caf\",\"statements\":[{\"text\":\"Old words\",\"kind\":\"WORRY\"}]}";
        Statement read = SignedContent.stage(old).statements().get(0);
        assertThat(read.text()).isEqualTo("Old words");
        assertThat(read.parts()).isEqualTo(StatementParts.NONE);
        assertThat(read.difference().isNone()).isTrue();
    }

    private Statement statement() {
        return maps.read(family, true).activeStatements().get(0);
    }

    private String field(String input) {
        return "statement." + statement().id() + "." + input;
    }

    /** Posts the page as it stands, with these inputs changed. */
    private void save(String... changes) {
        send(FIONA, "", page(), changes);
    }

    private String send(String who, String where, Map<String, String> page, String... changes) {
        Map<String, String> inputs = new LinkedHashMap<>(page);
        for (int i = 0; i < changes.length; i += 2) {
            inputs.put(changes[i], changes[i + 1]);
        }
        PageVisitor.Page answer = pages.post(
                who,
                "/stages/" + run.id() + where,
                inputs.entrySet().stream()
                        .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                        .toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(where.isEmpty() ? 302 : 200);
        return answer.html();
    }

    /** The inputs of the page as somebody has it open. */
    private Map<String, String> page() {
        Map<String, String> inputs = new LinkedHashMap<>(Map.of("action", "save"));
        maps.read(family, true).activeStatements().forEach(s -> {
            String name = "statement." + s.id();
            for (StatementBox box : StatementBox.all()) {
                inputs.put(box.name(name), box.of(s));
                inputs.put(box.nameBefore(name), box.of(s));
            }
        });
        return inputs;
    }
}
