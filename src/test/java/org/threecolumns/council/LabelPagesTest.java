package org.threecolumns.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threecolumns.PageVisitor;
import org.threecolumns.PageVisitor.Page;
import org.threecolumns.ProductTest;
import org.threecolumns.TestClock;
import org.threecolumns.access.Tier;
import org.threecolumns.journey.StageRecordRepository;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.MapColumn;
import org.threecolumns.mapping.MapWords;
import org.threecolumns.process.EveryStage;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.Walks;
import org.threecolumns.setting.DeliveredSettings;
import org.threecolumns.setting.SettingPart;
import org.threecolumns.timeliness.MovableClock;

/** A council puts the map in its own words, sees them before they count, and takes them back. */
@ProductTest
class LabelPagesTest {

    private static final String AT = "/settings/labels/early-help";
    private static final String USUAL = "What are we worried about?";

    @Autowired
    private PageVisitor visitor;

    @Autowired
    private DeliveredSettings delivered;

    @Autowired
    private Walks walks;

    @Autowired
    private StageRecordRepository records;

    @Autowired
    private FamiliesInCare care;

    @Autowired
    private MapWords words;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    @AfterEach
    void asDelivered() {
        clock.set(TestClock.START);
        delivered.keep();
    }

    @Test
    void newWordsAreSeenBesideTheOldOnesAndNothingIsSaved() {
        Page looked = visitor.post("dana.designer", AT, "action", "see", "WORRIES", "What worries us?", "seen", "0");
        Document page = Jsoup.parse(looked.html());
        assertThat(looked.status()).isEqualTo(200);
        assertThat(page.select("#look-now h4").eachText()).startsWith(USUAL, "What is working well?");
        assertThat(page.select("#look-then h4").eachText()).startsWith("What worries us?", "What is working well?");
        assertThat(page.selectFirst("#WORRIES").val()).isEqualTo("What worries us?");
        assertThat(words.column(Tier.EARLY_HELP, MapColumn.WORRIES)).isEqualTo(USUAL);
    }

    @Test
    void savedWordsStandOnStagesOfTheirTierOnly_withWhoAndWhy() {
        StageRun caf = EveryStage.CAF.open(walks, "Poppy");
        StageRun assessment = EveryStage.ASSESSMENT.open(walks, "Reed");
        save("0", "WORRIES", "What worries us?", "stage-caf", "Family Help assessment", "STATEMENT", "Worry");
        Document page = stage("lena.lead", caf);
        assertThat(page.selectFirst("#column-WORRIES").text()).isEqualTo("What worries us?");
        assertThat(page.selectFirst("h1").text()).contains("Family Help assessment");
        assertThat(page.selectFirst("#statements").text()).isEqualTo("Worries, each with its goal");
        StageRun contact = EveryStage.CONTACT.open(walks, "Fern");
        assertThat(visitor.post("fiona.frontdoor", "/stages/" + contact.id(), "action", "sign")
                        .text())
                .contains("“What worries us?” is empty");
        assertThat(stage("sami.social", assessment)
                        .selectFirst("#column-WORRIES")
                        .text())
                .isEqualTo(USUAL);
        assertThat(Jsoup.parse(visitor.get("ada.admin", AT).html())
                        .select("#changes > li")
                        .eachText())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("First column changed by Hope")
                        && line.endsWith("From " + USUAL + " To What worries us? Why: Families asked for it."));
    }

    @Test
    void wordsAreTakenBackAsANewChange() {
        save("0", "WORRIES", "What worries us?");
        String back = Jsoup.parse(visitor.get("hope.head", AT).html())
                .selectFirst("#changes a")
                .attr("href");
        Document page = Jsoup.parse(visitor.get("hope.head", back).html());
        assertThat(page.select("#look-then h4").first().text()).isEqualTo(USUAL);
        save("1", "WORRIES", page.selectFirst("#WORRIES").val());
        assertThat(words.column(Tier.EARLY_HELP, MapColumn.WORRIES)).isEqualTo(USUAL);
        assertThat(Jsoup.parse(visitor.get("hope.head", AT).html()).select("#changes > li"))
                .hasSize(2);
    }

    @Test
    void whoComesSecondIsTold_andUndoesNothing() {
        save("0", "STRENGTHS", "What goes well?", "was.STRENGTHS", "What is working well?");
        String[] second = {
            "seen",
            "0",
            "why",
            "Shorter",
            "WORRIES",
            "Worries",
            "was.WORRIES",
            USUAL,
            "STRENGTHS",
            "What is working well?",
            "was.STRENGTHS",
            "What is working well?"
        };
        Page told = visitor.post("dana.designer", AT, second);
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("Somebody changed this meanwhile");
        Document page = Jsoup.parse(told.html());
        assertThat(page.selectFirst("#STRENGTHS").val()).isEqualTo("What goes well?");
        assertThat(page.select(".govuk-error-message")).hasSize(1);
        assertThat(page.selectFirst("#STRENGTHS-error").text()).contains("to “What goes well?”");
        second[1] = "1";
        assertThat(visitor.post("dana.designer", AT, second).status()).isEqualTo(302);
        assertThat(words.column(Tier.EARLY_HELP, MapColumn.STRENGTHS)).isEqualTo("What goes well?");
        assertThat(words.column(Tier.EARLY_HELP, MapColumn.WORRIES)).isEqualTo("Worries");
    }

    @Test
    void theSameWordsSentTwice_areSavedOnceAndAreNoMistake() {
        save("0", "WORRIES", "What worries us?", "was.WORRIES", USUAL);
        save("0", "WORRIES", "What worries us?", "was.WORRIES", USUAL);
        assertThat(Jsoup.parse(visitor.get("hope.head", AT).html()).select("#changes > li"))
                .hasSize(1);
    }

    @Test
    void theSameWordsSentToAnotherServer_areNoMistakeEither() {
        words.column(Tier.EARLY_HELP, MapColumn.WORRIES);
        delivered.changeElsewhere(SettingPart.labels(Tier.EARLY_HELP), "WORRIES", "Worries");
        save("0", "WORRIES", "Worries", "was.WORRIES", USUAL);
        assertThat(words.column(Tier.EARLY_HELP, MapColumn.WORRIES)).isEqualTo("Worries");
    }

    @Test
    void emptyLongAndUnchangedWordsAreRefused_andTheChildIsNamed() {
        assertThat(refused("WORRIES", " ")).contains("Write the words that people will read");
        assertThat(refused("WORRIES", "x".repeat(81))).contains("Use 80 characters or fewer");
        assertThat(refused("SCORE", "Your number today")).contains("Keep “{child}” in it");
        assertThat(refused("WORRIES", USUAL)).contains("Write other words in one of these first");
        assertThat(visitor.post("hope.head", AT, "seen", "0", "WORRIES", "Worries", "why", " ")
                        .text())
                .contains("Say why");
    }

    @Test
    void recordKeepsTheWordsThatItWasSignedUnder() {
        long family = EveryStage.DECISION.open(walks, "Poppy").familyId();
        clock.advance(Duration.ofMinutes(1));
        save("0", "WORRIES", "What worries us?");
        long record = records.ofFamily(family, true).get(0).id();
        assertThat(visitor.get("fiona.frontdoor", "/records/" + record).text())
                .contains(USUAL)
                .doesNotContain("What worries us?");
        assertThat(visitor.get("fiona.frontdoor", "/families/" + care.reference(family))
                        .text())
                .contains("What worries us?")
                .doesNotContain(USUAL);
    }

    @Test
    void whatAnotherServerChanged_isSeenWhenSettingsAreReadAgain() {
        words.column(Tier.EARLY_HELP, MapColumn.WORRIES);
        delivered.changeElsewhere(SettingPart.labels(Tier.EARLY_HELP), "WORRIES", "Worries");
        assertThat(words.column(Tier.EARLY_HELP, MapColumn.WORRIES)).isEqualTo(USUAL);
        delivered.readAgain();
        assertThat(words.column(Tier.EARLY_HELP, MapColumn.WORRIES)).isEqualTo("Worries");
    }

    @Test
    void othersAreRefused() {
        assertThat(visitor.get("tess.team", AT).status()).isEqualTo(403);
        assertThat(visitor.post("ada.admin", AT, "WORRIES", "Worries").status()).isEqualTo(403);
        assertThat(visitor.get("hope.head", "/settings/labels/none").status()).isEqualTo(404);
    }

    private void save(String seen, String... changes) {
        String[] fields = new String[changes.length + 4];
        System.arraycopy(changes, 0, fields, 0, changes.length);
        System.arraycopy(new String[] {"seen", seen, "why", "Families asked for it."}, 0, fields, changes.length, 4);
        assertThat(visitor.post("hope.head", AT, fields).location()).isEqualTo(AT);
    }

    private String refused(String label, String words) {
        Page page = visitor.post("hope.head", AT, "seen", "0", "why", "Try", label, words);
        assertThat(page.status()).isEqualTo(422);
        return page.text();
    }

    private Document stage(String username, StageRun run) {
        return Jsoup.parse(visitor.get(username, "/stages/" + run.id()).html());
    }
}
