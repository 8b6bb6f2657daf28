package org.threecolumns.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.threecolumns.family.FamilyRegister.NewChild;
import org.threecolumns.form.FieldError;

class NewChildTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest(name = "{0} {1}, born {2}, expected {3} -> {4}: {5}")
    @CsvSource({
        "Lily, Larkspur, 2019-05-04, , , ",
        "Lily, , , , , ",
        ", Larkspur, , , , ",
        "Baby, Larkspur, , 2026-05-03, , ",
        "Lily, Larkspur, 2026-03-03, , , ",
        "Lily, Larkspur, 2000-03-04, , , ",
        ", , 2019-05-04, , children[0].givenName, blank",
        "'\u200B', ' ', 2019-05-04, , children[0].givenName, blank",
        "Lily, Larkspur, 2026-03-04, , children[0].birthDate, birth-date",
        "Lily, Larkspur, 2000-03-03, , children[0].birthDate, birth-date",
        "Lily, Larkspur, 2019-05-04, 2026-05-03, children[0].expectedDate, both-dates",
        "Lily, Larkspur, , 2027-03-04, children[0].expectedDate, expected-date",
        "Lily, Larkspur, , 2024-03-03, children[0].expectedDate, expected-date"
    })
    void problems(String given, String family, LocalDate born, LocalDate expected, String field, String code) {
        var problems = new NewChild(given, family, born, expected, null).problems("children[0].", TODAY);
        if (code == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems)
                    .extracting(FieldError::field, FieldError::code)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code));
        }
    }

    @ParameterizedTest(name = "{0}, {1} and {2} characters -> {3}")
    @CsvSource({"100, 100, 60, ", "101, 1, 1, givenName", "1, 101, 1, familyName", "1, 1, 61, roughAge"})
    void lengths(int given, int family, int rough, String field) {
        var problems =
                new NewChild("x".repeat(given), "x".repeat(family), null, null, "x".repeat(rough)).problems("", TODAY);
        assertThat(problems)
                .extracting(FieldError::field)
                .isEqualTo(field == null ? java.util.List.of() : java.util.List.of(field));
    }
}
