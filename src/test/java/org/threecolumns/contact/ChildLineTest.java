package org.threecolumns.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threecolumns.family.FamilyRegister.NewChild;

class ChildLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Poppy, 4/5/2019        | Poppy     | 2019-05-04 |            |
                    Poppy 4.5.2019         | Poppy     | 2019-05-04 |            |
                    Poppy, born 2019-05-04 | Poppy     | 2019-05-04 |            |
                    Baby, due 3/6/2026     | Baby      |            | 2026-06-03 |
                    Baby expected 3/6/2026 | Baby      |            | 2026-06-03 |
                    Sam, 2                 | Sam       |            |            | 2
                    Sam 2                  | Sam       |            |            | 2
                    Sam, about 2           | Sam       |            |            | about 2
                    Sam, 3 months          | Sam       |            |            | 3 months
                    Sam, 2-3 years         | Sam       |            |            | 2-3 years
                    Sam, newborn           | Sam       |            |            | newborn
                    Mary Ann, 7            | Mary Ann  |            |            | 7
                    O’Neil                 | O’Neil    |            |            |
                    Dueña, 6               | Dueña     |            |            | 6
                    """)
    void aName_andWhatIsKnownOfTheAge(String line, String name, LocalDate born, LocalDate expected, String age) {
        ChildLine read = ChildLine.of(line).get(0);
        assertThat(read.isUnclear()).isFalse();
        assertThat(read.child("Reed")).isEqualTo(new NewChild(name, "Reed", born, expected, age == null ? "" : age));
        assertThat(ChildLine.of(read.text()).get(0).child("Reed")).isEqualTo(read.child("Reed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Poppy, Sam", "Poppy, 31/2/2019", "Poppy, 4/5/19", "Baby, due 31/6/2026", "Poppy, brown hair"})
    void whatNobodyCanTell_isAskedAbout(String line) {
        assertThat(ChildLine.of(line).get(0).isUnclear()).isTrue();
    }

    @Test
    void eachLine_isAChild() {
        assertThat(ChildLine.of("Poppy, 6\n\n  Sam\r\nIvy 3; Baby"))
                .extracting(ChildLine::name)
                .isEqualTo(List.of("Poppy", "Sam", "Ivy", "Baby"));
        assertThat(ChildLine.of(" \n")).isEmpty();
    }
}
