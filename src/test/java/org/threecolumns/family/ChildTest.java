package org.threecolumns.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildTest {

    @ParameterizedTest(name = "born {0}, expected {1}, about {2} -> {3}")
    @CsvSource({
        "2019-05-04, , , 6 years",
        "2024-03-03, , , 2 years",
        "2024-03-04, , , 23 months",
        "2026-02-03, , , 1 month",
        "2026-02-04, , , 27 days",
        "2026-03-02, , , 1 day",
        "2026-03-03, , , born today",
        "2026-03-04, , , not born yet",
        ", 2026-05-03, , expected 3 May 2026",
        ", , 6, about 6",
        ", , about 6, about 6",
        ", , ' ', age not known",
        ", , , age not known"
    })
    void ageInWordsOnTheThirdOfMarch2026(LocalDate born, LocalDate expected, String rough, String words) {
        Child child = new Child(1L, 7L, "Lily", "Larkspur", "lily larkspur", born, expected, rough, null);
        assertThat(child.ageOn(LocalDate.of(2026, 3, 3))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Lily, Larkspur, Lily Larkspur", "Lily, '', Lily", "'', Larkspur, Larkspur"})
    void nameAsFarAsItIsKnown(String given, String family, String name) {
        assertThat(new Child(1L, 7L, given, family, "", null, null, null, null).name())
                .isEqualTo(name);
    }
}
