package org.threecolumns.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;
import org.threecolumns.PageVisitor;
import org.threecolumns.ProductTest;
import org.threecolumns.access.Tier;
import org.threecolumns.family.Contact;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Author;
import org.threecolumns.mapping.MapReading;
import org.threecolumns.mapping.Scaling;
import org.threecolumns.mapping.StatementInput;
import org.threecolumns.mapping.StatementWriting;
import org.threecolumns.process.FamiliesInCare;
import org.threecolumns.process.JourneyKit;

/** Numbers, what would be one point higher, contradictions asked about once, and the questions that help. */
@ProductTest
class ScalesPagesTest {

    private static final String FIONA = "fiona.frontdoor";

    @Autowired
    private PageVisitor pages;

    @Autowired
    private JourneyKit kit;

    @Autowired
    private MapReading maps;

    @Autowired
    private StatementWriting statements;

    @Autowired
    private CoachingQuestions questions;

    @Autowired
    private FamiliesInCare care;

    private String who = FIONA;
    private long before;
    private StageRun run;
    private String path;
    private Long child;

    @BeforeEach
    void openContact() {
        Contact contact = kit.firstContact("Lily");
        child = contact.childIds().ids().get(0);
        run = kit.open(contact.familyId(), "contact");
        path = "/stages/" + run.id();
    }

    @Test
    void whatWouldBeOnePointHigher_isKeptWithTheNumber() {
        post("score.child-" + child, "4", "scoreHigher.child-" + child, "Breakfast on school days.");
        assertThat(scores()).singleElement().extracting(Scaling::oneHigher).isEqualTo("Breakfast on school days.");
        assertThat(page()).contains("What would be one point higher for", "Breakfast on school days.");
    }

    @Test
    void aWorryHasANumberOfItsOwn_besideTheOverallOne() {
        Long worry = statements
                .add(
                        run.familyId(),
                        new StatementInput(null, "Too tired to learn.", null, null, null, null, null, null),
                        new Author(FIONA, Tier.EARLY_HELP))
                .id();
        String key = worry + ".child-" + child;
        post("score.child-" + child, "4", "worryScore." + key, "7", "worryScoreReason." + key, "Nan helps.");
        assertThat(scores()).extracting(Scaling::statementId).containsExactlyInAnyOrder(null, worry);
        assertThat(scores().stream().filter(s -> !s.isOverall()))
                .singleElement()
                .extracting(Scaling::number, Scaling::reason, Scaling::bestWords)
                .containsExactly(7, "Nan helps.", "its goal is met, and it would last without us");
        assertThat(page()).contains("Every number so far", "2 answers in 2 lines", "10: its goal is met");
    }

    @Test
    void everyKindOfPerson_readsTheEndsInTheirOwnWords() {
        assertThat(page())
                .contains("0: things are as bad as they can be for me. 10: things are good and I feel safe.")
                .contains("0: things could not be harder for us.", "10: needs are met");
    }

    @Test
    void aContradiction_isAskedAboutOnce_andTheAnswerStaysWithTheNumber() {
        suspect();
        post("score.child-" + child, "9");
        assertThat(page()).contains("May we ask once?", "nearly safe, and yet we talk about protecting this child");
        String name = "stands." + scores().get(0).id();
        post(name + ".asked", "HIGH_AND_PROTECTING", name + ".because", "Nan has them from today.");
        assertThat(page()).doesNotContain("May we ask once?").contains("because: Nan has them from today.");
        assertThat(scores()).singleElement().extracting(Scaling::number).isEqualTo(9);
    }

    @Test
    void aContradiction_thatIsLeft_isNotAskedAboutAgain_norIsItMissing() {
        suspect();
        post("score.child-" + child, "9");
        String page = page();
        assertThat(page.substring(page.lastIndexOf("Still missing"))).doesNotContain("protecting", "ask once");
        post("stands." + scores().get(0).id() + ".asked", "HIGH_AND_PROTECTING");
        assertThat(page()).doesNotContain("May we ask once?");
        post("score.child-" + child, "10");
        assertThat(page()).doesNotContain("May we ask once?");
    }

    @Test
    void aNumberThatFits_isNotAskedAbout() {
        suspect();
        post("score.child-" + child, "3");
        assertThat(page()).doesNotContain("May we ask once?");
    }

    private void suspect() {
        long family = care.suspected("Poppy");
        run = kit.open(family, "strategy-discussion");
        path = "/stages/" + run.id();
        who = "tess.team";
        child = run.childIds().ids().get(0);
        before = maps.read(family, true).scalings().size();
    }

    @Test
    void nobodyAnswersForAScoreOfAnotherStage() {
        StageRun other = kit.open(kit.firstContact("Omar").familyId(), "contact");
        Long otherChild = other.childIds().ids().get(0);
        pages.post(FIONA, "/stages/" + other.id(), "action", "save", "score.child-" + otherChild, "1");
        Scaling theirs = maps.read(other.familyId(), true).scalings().get(0);
        post("stands." + theirs.id() + ".asked", "JUMP", "stands." + theirs.id() + ".because", "Forged.");
        assertThat(maps.read(other.familyId(), true).scalings().get(0).standsBecause())
                .isNull();
    }

    @Test
    void aQuestionIsNotedAsAsked_withEverythingTypedKept_andTakenBack() {
        CoachingQuestions.Question first = question("WORRIES");
        String where = "asked:" + first.id() + ":WORRIES";
        PageVisitor.Page answer =
                pages.post(FIONA, path + "/coaching", "coaching", where, "new.WORRIES.0.text", "Alone at night.");
        assertThat(answer.location()).isEqualTo(path + "#coaching-WORRIES");
        assertThat(page()).contains("Alone at night.", "Asked (Fiona Marsh, 3 March 2026)");
        pages.post(FIONA, path + "/coaching", "only", "note", "coaching", "undo:" + first.id() + ":WORRIES");
        assertThat(page()).contains(first.words()).doesNotContain("Asked (");
    }

    @Test
    void withScripts_onlyTheNoteIsSent_andTheQuestionsComeBack() {
        CoachingQuestions.Question first = question("STRENGTHS");
        PageVisitor.Page answer =
                pages.post(FIONA, path + "/coaching", "only", "note", "coaching", "asked:" + first.id() + ":STRENGTHS");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Asked (Fiona Marsh").doesNotContain("Three Columns");
        pages.post(FIONA, path + "/coaching", "only", "note", "coaching", "asked:" + first.id() + ":STRENGTHS");
        assertThat(questions.of(run))
                .filteredOn(CoachingQuestions.Question::wasAsked)
                .hasSize(1);
    }

    @Test
    void aQuestionOfAnotherKindOfStage_isNotNoted() {
        StageRun strategy = kit.open(care.suspected("Sam"), "strategy-discussion");
        long ofStrategy = questions.of(strategy).stream()
                .filter(q -> questions.of(run).stream().noneMatch(r -> r.id() == q.id()))
                .findFirst()
                .orElseThrow()
                .id();
        pages.post(FIONA, path + "/coaching", "coaching", "asked:" + ofStrategy + ":WORRIES");
        assertThat(questions.of(run)).noneMatch(CoachingQuestions.Question::wasAsked);
    }

    @Test
    void theFamilyPage_showsEveryNumberAsPictureAndTable() {
        post("score.child-" + child, "4", "scoreReason.child-" + child, "Nan helps.");
        PageVisitor.Page page = pages.get(FIONA, "/families/" + care.reference(run.familyId()));
        assertThat(page.html()).contains("role=\"img\"", "<circle");
        assertThat(page.text()).contains("Every number so far", "Numbers for Lily from 3 March 2026", "Nan helps.");
    }

    private CoachingQuestions.Question question(String place) {
        return questions.of(run).stream()
                .filter(q -> q.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private List<Scaling> scores() {
        return maps.read(run.familyId(), true).scalings().stream().skip(before).toList();
    }

    private String page() {
        return pages.get(who, path).html().transform(HtmlUtils::htmlUnescape);
    }

    private void post(String... fields) {
        String[] all = new String[fields.length + 2];
        System.arraycopy(fields, 0, all, 2, fields.length);
        all[0] = "action";
        all[1] = "save";
        pages.post(who, path, all);
    }
}
