package org.threecolumns.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChildIdsTest {

    @ParameterizedTest
    @CsvSource({"'3', '3'", "'21,3,17', '3,17,21'", "'3,3,17', '3,17'"})
    void areKeptInOrderAndOnce(String stored, String kept) {
        assertThat(ChildIds.parse(stored)).hasToString(kept).isEqualTo(ChildIds.parse(kept));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void nothingStoredMeansNone(String stored) {
        assertThat(ChildIds.parse(stored)).isEqualTo(ChildIds.NONE).hasToString("");
    }

    @Test
    void canBeCompared() {
        ChildIds some = ChildIds.of(1L, 2L, 3L);
        assertThat(some.contains(2L)).isTrue();
        assertThat(some.contains(4L)).isFalse();
        assertThat(some.containsAny(ChildIds.of(3L, 4L))).isTrue();
        assertThat(some.containsAny(ChildIds.of(4L))).isFalse();
        assertThat(some.containsAny(ChildIds.NONE)).isFalse();
        assertThat(some.and(ChildIds.of(4L, 3L, 1L))).isEqualTo(ChildIds.of(List.of(1L, 3L)));
    }
}
