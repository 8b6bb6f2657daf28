package org.threecolumns.plainwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds how well the marks meet what a person would mark, and {@code docs/plain-words.md} to it. */
class PlainWordsMeasuredTest {

    private static final Path PAGE = Path.of("docs", "plain-words.md");

    private final PlainWordsDocs docs = new PlainWordsDocs(DeliveredList.DICTIONARY, DeliveredList.LIMITS);

    @BeforeEach
    void writeIfAsked() throws IOException {
        if (Boolean.getBoolean("threecolumns.docs.write")) {
            Files.writeString(PAGE, docs.page());
        }
    }

    @Test
    void thereAreEnoughTextsOfEachKind() {
        assertThat(MarkedText.all()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(MarkedText.all().stream().filter(MarkedText::heldOut)).hasSizeGreaterThanOrEqualTo(30);
        assertThat(MarkedText.all().stream().filter(t -> t.expected().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest(name = "{0}, held out: {1}")
    @CsvSource({
        "JARGON, false, 0.93, 0.96",
        "JARGON, true, 0.90, 0.96",
        "LONG_SENTENCE, false, 0.99, 0.99",
        "LONG_SENTENCE, true, 0.99, 0.99",
        "HARD_READING, false, 0.99, 0.99",
        "HARD_READING, true, 0.70, 0.99"
    })
    void marks_meetWhatAPersonWouldMark(MarkKind kind, boolean heldOut, double precision, double recall) {
        Measure measured = docs.measure(kind, heldOut);
        assertThat(measured.precision()).as("%s", measured).isGreaterThanOrEqualTo(precision);
        assertThat(measured.recall()).as("%s", measured).isGreaterThanOrEqualTo(recall);
    }

    @Test
    void thePage_isThatOfTheFigures() throws IOException {
        assertThat(Files.readString(PAGE))
                .as("docs/plain-words.md is out of date; write it again as it says")
                .isEqualTo(docs.page());
    }
}
