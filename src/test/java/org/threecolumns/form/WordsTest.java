package org.threecolumns.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                " ",
                "\t\r\n",
                "\u00A0",
                "\u2003",
                "\u3000",
                "\u200B",
                "\u200D",
                "\uFEFF",
                "\u2060",
                "\u00AD",
                "\u202E",
                "\u0000",
                "\u0301\u0302",
                "\u034F",
                "\u115F\u1160",
                "\u3164",
                "\uFFA0",
                "\u2800",
                "\u180E",
                "\uFE0F",
                "\u061C",
                "\uDB40\uDC41",
                "\u2065",
                "\uFFF0",
                "\uDB40\uDC80",
                "\uE000",
                "\uD800"
            })
    void what_nobody_can_read_is_blank(String text) {
        assertThat(Words.isBlank(text)).isTrue();
        assertThat(Words.clean(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", ".", "é", "e\u0301", "王", "\uD83D\uDC4D", "\uD83E\uDEE0", "½", "-"})
    void what_can_be_read_is_not(String text) {
        assertThat(Words.isBlank(text)).isFalse();
        assertThat(Words.clean(text)).isEqualTo(text);
    }

    @Test
    void edges_go_and_the_middle_stays() {
        assertThat(Words.clean("\u200B  two\n words\u00A0\u2060 ")).isEqualTo("two\n words");
        assertThat(Words.clean("I ❤\uFE0F ")).isEqualTo("I ❤\uFE0F");
    }

    @Test
    void text_for_the_database_has_one_kind_of_line_break_and_no_broken_signs() {
        assertThat(Words.storable("a\r\nb\rc\u0000\uD800")).isEqualTo("a\nb\nc\uFFFD");
    }

    @Test
    void text_for_messages_is_short_and_on_one_line() {
        assertThat(Words.shortened(" one\ntwo ", 20)).isEqualTo("one two");
        assertThat(Words.shortened("abcdef", 4)).isEqualTo("abc…");
    }
}
