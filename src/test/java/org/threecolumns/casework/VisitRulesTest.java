package org.threecolumns.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.form.FieldError;

/** What a visit needs to say; today is Tuesday 3 March 2026. */
class VisitRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest(name = "seen {0}, alone {1}, because “{2}”: {3} {4}")
    @CsvSource({
        "true, true,,,",
        "true, false, Mum stayed,,",
        "true, false,, whyNotAlone, blank",
        "true, false, ' ', whyNotAlone, blank",
        "true,,, seenAlone, blank",
        "false,,,,",
        "false, false,,,",
        "false, true,, seenAlone, not-seen",
        ",,, seen, blank"
    })
    void seenAndSeenAlone(Boolean seen, Boolean alone, String why, String field, String code) {
        problems(new VisitInput(1, 7, TODAY, "Sol Worker", seen, alone, why, null), field, code);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2026-03-03,", "2025-01-01,", "2026-03-04, date", "0206-03-03, date", ", date"})
    void dayThatHasCome(LocalDate on, String code) {
        problems(
                new VisitInput(1, 7, on, "Sol Worker", true, true, null, null),
                code == null ? null : "visitedOn",
                code);
    }

    @Test
    void whoVisitedAndWhom() {
        problems(new VisitInput(1, 7, TODAY, "\u200b", true, true, null, null), "visitedBy", "blank");
        problems(new VisitInput(1, 7, TODAY, "x".repeat(201), true, true, null, null), "visitedBy", "too-long");
        problems(new VisitInput(1, 8, TODAY, "Sol Worker", true, true, null, null), "childId", "other-family");
        problems(new VisitInput(1, 7, TODAY, "Sol Worker", true, true, null, "x".repeat(4001)), "note", "too-long");
    }

    private static void problems(VisitInput input, String field, String code) {
        List<FieldError> found = VisitRules.problems(input, List.of(7L), TODAY);
        if (field == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).extracting(p -> p.field() + " " + p.code()).containsExactly(field + " " + code);
        }
    }
}
