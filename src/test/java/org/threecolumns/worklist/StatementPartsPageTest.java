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
        save(field("about"), "He hides under the bed.", field("text"), WORRY);
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
                .contains("You wrote: “We all worry about Rowan.; He cries.”");
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
        Map<String, String> inputs = new LinkedHashMap<>(Map.of("action", "save"));
        maps.read(family, true).activeStatements().forEach(s -> {
            String name = "statement." + s.id() + ".";
            inputs.put(name + "version", String.valueOf(s.version()));
            inputs.put(name + "text", s.text());
            inputs.put(name + "goal", s.goal());
            inputs.put(name + "who", s.parts().worryWho());
            inputs.put(name + "about", s.parts().worryAbout());
            inputs.put(name + "mayHappen", s.parts().worryMayHappen());
            inputs.put(name + "seen", s.parts().goalSeen());
            inputs.put(name + "notices", s.parts().goalChildNotices());
            inputs.put(name + "seenBy", s.goalSeenBy());
            inputs.put(name + "heldFor", s.goalHeldFor());
            inputs.put(name + "differsWho", s.difference().who());
            inputs.put(name + "differs", s.difference().words());
        });
        for (int i = 0; i < changes.length; i += 2) {
            inputs.put(changes[i], changes[i + 1]);
        }
        assertThat(pages.post(
                                FIONA,
                                "/stages/" + run.id(),
                                inputs.entrySet().stream()
                                        .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
                                        .toArray(String[]::new))
                        .status())
                .isEqualTo(302);
    }
}
