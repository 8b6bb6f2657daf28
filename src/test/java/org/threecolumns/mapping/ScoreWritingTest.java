package org.threecolumns.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.threecolumns.ProductTest;
import org.threecolumns.access.Audience;
import org.threecolumns.access.Tier;
import org.threecolumns.family.Contact;
import org.threecolumns.form.FieldError;
import org.threecolumns.journey.StageRun;
import org.threecolumns.mapping.Scaling.Answer;
import org.threecolumns.mapping.Scaling.ScorerKind;
import org.threecolumns.process.JourneyKit;

@ProductTest
@Transactional
class ScoreWritingTest {

    private static final Author FIONA = new Author("fiona.frontdoor", Tier.EARLY_HELP);
    private static final Author TESS = new Author("tess.team", Tier.STATUTORY);

    @Autowired
    private ScoreWriting writing;

    @Autowired
    private StatementWriting statements;

    @Autowired
    private MapReading reading;

    @Autowired
    private JourneyKit kit;

    private StageRun run;
    private long family;
    private Long child;

    @BeforeEach
    void openContact() {
        Contact contact = kit.firstContact("Lily");
        family = contact.familyId();
        child = contact.childIds().ids().get(0);
        run = kit.open(family, "contact");
    }

    @Test
    void anAnswerIsStoredWithWhomWhenAndBothEndsOfTheScale() {
        give(ScoreInput.signers(child, 4, " Nan helps "), FIONA);
        Scaling given = reading.read(family, true).scalings().get(0);
        assertThat(given.scorer()).isEqualTo("fiona.frontdoor");
        assertThat(given.stage()).isEqualTo("contact");
        assertThat(given.stageRunId()).isEqualTo(run.id());
        assertThat(given.givenOn()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(given.reason()).isEqualTo("Nan helps");
        assertThat(new Anchors(given.worstWords(), given.bestWords()))
                .isEqualTo(Anchors.forScorer(ScorerKind.SIGNER, Tier.EARLY_HELP));
    }

    @Test
    void aLaterAnswerOfTheSamePersonReplacesTheEarlierInTheSameStage() {
        Long first = give(ScoreInput.signers(child, 4, "Nan helps"), FIONA).id();
        Long second = give(ScoreInput.signers(child, 6, "Club helps"), FIONA).id();
        assertThat(second).isEqualTo(first);
        assertThat(reading.read(family, true).scalings())
                .extracting(Scaling::number)
                .containsExactly(6);
    }

    @Test
    void everybodysAnswerStandsByItself() {
        long statement = statements.add(family, worry("Worry"), FIONA).id();
        give(ScoreInput.signers(child, 4, "Nan helps"), FIONA);
        give(others("Mum", Answer.NUMBER, 7, null), FIONA);
        give(others("Dad", Answer.DONT_KNOW, null, null), FIONA);
        give(others("Mum", Answer.NUMBER, 2, statement), FIONA);
        assertThat(reading.read(family, true).scalings())
                .extracting(Scaling::number)
                .containsExactly(4, 7, null, 2);
    }

    @Test
    void aNumberKeepsTheWorryInTheWordsThatWereScored() {
        long worry = statements.add(family, worry("He is cold"), FIONA).id();
        give(others("Mum", Answer.NUMBER, 2, worry), FIONA);
        statements.edit(family, worry, 0, worry("He is alone"), FIONA);
        give(others("Dad", Answer.NUMBER, 3, worry), FIONA);
        assertThat(reading.read(family, true).scalings())
                .extracting(Scaling::statementText)
                .containsExactly("He is cold", "He is alone");
        give(others("Mum", Answer.NUMBER, 2, worry), FIONA);
        assertThat(reading.read(family, true).scalings())
                .extracting(Scaling::statementText)
                .containsOnly("He is alone");
    }

    @Test
    void theSameAnswerAgainChangesNothing() {
        give(ScoreInput.signers(child, 4, "Nan helps"), FIONA);
        long before = reading.read(family, true).version();
        give(ScoreInput.signers(child, 4, " Nan helps"), FIONA);
        assertThat(reading.read(family, true).version()).isEqualTo(before);
        give(ScoreInput.signers(child, 5, "Nan helps"), FIONA);
        assertThat(reading.read(family, true).version()).isEqualTo(before + 1);
    }

    @Test
    void badInputStoresNothing() {
        Long stranger = kit.firstContact("Omar").childIds().ids().get(0);
        LivingMap before = reading.read(family, true);
        assertRefused(ScoreInput.signers(child, 11, "Nan"), FIONA, "score-range");
        assertRefused(ScoreInput.signers(null, 5, "Nan"), FIONA, "no-child");
        assertRefused(ScoreInput.signers(stranger, 5, "Nan"), FIONA, "other-family");
        assertRefused(others("Mum", Answer.NUMBER, 5, Long.MAX_VALUE), FIONA, "other-family");
        assertThat(reading.read(family, true)).isEqualTo(before);
    }

    @Test
    void earlyHelpCannotScoreAStatutoryStatement() {
        long danger = statements.add(family, worry("Danger"), TESS).id();
        assertRefused(others("Mum", Answer.NUMBER, 5, danger), FIONA, "other-family");
        assertThat(give(others("Mum", Answer.NUMBER, 5, danger), TESS).isSaved())
                .isTrue();
    }

    @Test
    void statutoryScoresStayStatutoryUnlessDecidedOtherwise() {
        give(ScoreInput.signers(child, 2, "Police were called"), TESS);
        give(ScoreInput.signers(child, 4, "Nan helps"), FIONA);
        assertThat(reading.read(family, true).scalings())
                .extracting(Scaling::audience)
                .containsExactly(Audience.STATUTORY, Audience.EVERYONE);
        assertThat(reading.read(family, false).scalings())
                .extracting(Scaling::number)
                .containsExactly(4);
    }

    private static StatementInput worry(String text) {
        return new StatementInput(null, text, null, null, null, null, null, null);
    }

    private ScoreInput others(String scorer, Answer answer, Integer number, Long statement) {
        return new ScoreInput(child, statement, ScorerKind.FAMILY, scorer, answer, number, null, null, null);
    }

    private MapResult give(ScoreInput input, Author author) {
        return writing.give(family, run.id(), run.stage(), input, author);
    }

    private void assertRefused(ScoreInput input, Author author, String code) {
        assertThat(give(input, author).problems()).extracting(FieldError::code).containsExactly(code);
    }
}
