package org.threecolumns.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchNameTest {

    @ParameterizedTest(name = "{0} is found as {1}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Lily Larkspur, lily larkspur",
                "\"  LILY   larkspur \", lily larkspur",
                "Zoë Núñez, zoe nunez",
                "O'Brien, obrien",
                "O’Brien, obrien",
                "Smith-Jones, smith jones",
                "Baby (unborn), baby unborn",
                "Łucja, łucja",
                "李雷, 李雷",
                "%_\\, \"\""
            })
    void isComparable(String name, String found) {
        assertThat(SearchName.of(name)).isEqualTo(found);
    }

    @Test
    void joinsNamesAndLeavesOutWhatIsNotKnown() {
        assertThat(SearchName.of("Lily", "Larkspur")).isEqualTo("lily larkspur");
        assertThat(SearchName.of("Lily", null)).isEqualTo("lily");
        assertThat(SearchName.of((String) null)).isEmpty();
    }
}
