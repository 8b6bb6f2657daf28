package org.threecolumns.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.threecolumns.mapping.ScoreDoubt.HIGH_AND_PROTECTING;
import static org.threecolumns.mapping.ScoreDoubt.JUMP;
import static org.threecolumns.mapping.ScoreDoubt.LOW_AND_ENDING;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.mapping.Scaling.ScorerKind;
import org.threecolumns.mapping.ScoreDoubt.Course;

class ScoreDoubtTest {

    @ParameterizedTest(name = "{0} where the stage leads to {1}: {2}")
    @CsvSource({
        "9, PROTECTING, HIGH_AND_PROTECTING",
        "8, PROTECTING, HIGH_AND_PROTECTING",
        "7, PROTECTING,",
        "9, OTHER,",
        "9, ENDING,",
        "2, ENDING, LOW_AND_ENDING",
        "3, ENDING,",
        "2, PROTECTING,",
    })
    void theSignersNumberIsHeldAgainstWhereTheStageLeads(int number, Course course, ScoreDoubt doubt) {
        assertThat(ScoreDoubt.about(MapFixture.score(1, ScorerKind.SIGNER, "lena.lead", number, 1), null, course))
                .isEqualTo(doubt == null ? List.of() : List.of(doubt));
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({"2, 7, true", "7, 2, true", "2, 6, false", "6, 2, false"})
    void aJumpOfFiveIsAskedAbout(int before, int now, boolean asked) {
        List<ScoreDoubt> doubts = ScoreDoubt.about(mums(2, now), mums(1, before), Course.OTHER);
        assertThat(doubts.contains(JUMP)).isEqualTo(asked);
    }

    @Test
    void otherPeopleAreNotAskedAboutWhereTheStageLeads() {
        assertThat(ScoreDoubt.about(mums(1, 9), null, Course.PROTECTING)).isEmpty();
        assertThat(ScoreDoubt.about(mums(1, 0), null, Course.ENDING)).isEmpty();
    }

    @Test
    void anAnswerWithoutANumberIsNeverInDoubt() {
        assertThat(ScoreDoubt.about(mums(2, null), mums(1, 9), Course.ENDING)).isEmpty();
        assertThat(ScoreDoubt.about(mums(2, 9), mums(1, null), Course.OTHER)).isEmpty();
    }

    @Test
    void whatWasAskedAboutOnceIsRememberedThoughTheNumberChanges() {
        Scaling asked = mums(1, 9).asked(Set.of(JUMP), "He moved out.");
        assertThat(mums(2, 9).replacing(asked).standsBecause()).isEqualTo("He moved out.");
        Scaling changed = mums(2, 6).replacing(asked);
        assertThat(changed.standsBecause()).isNull();
        assertThat(changed.wasAskedAbout(JUMP)).isTrue();
        assertThat(changed.wasAskedAbout(HIGH_AND_PROTECTING)).isFalse();
        assertThat(changed.asked(Set.of(LOW_AND_ENDING), null).askedAbout()).isEqualTo("JUMP,LOW_AND_ENDING");
    }

    private static Scaling mums(int day, Integer number) {
        return MapFixture.score(day, ScorerKind.FAMILY, "Mum", number, day);
    }
}
