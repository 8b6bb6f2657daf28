package org.threecolumns.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the source shows: size, and the calls that neither product nor tests may make. */
class SourceTest {

    private static final int LONGEST_CLASS = 250;
    private static final int LONGEST_DELEGATE = 30;

    private static final List<String> NEVER =
            List.of("Thread.sleep(", "TimeUnit.SECONDS.sleep(", "System.out.", "@Disabled", "TODO", "FIXME");

    @Test
    void classesAreSmall() {
        assertThat(files("src/main/java").filter(f -> lines(f).size() >= LONGEST_CLASS))
                .isEmpty();
    }

    @Test
    void delegatesReadCallOneServiceAndWrite() {
        assertThat(files("src/main/java")
                        .filter(f -> text(f).contains(" implements JavaDelegate"))
                        .filter(f -> lines(f).size() >= LONGEST_DELEGATE))
                .isEmpty();
    }

    @Test
    void nobodySleepsPrintsOrIsSwitchedOff() {
        assertThat(Stream.concat(files("src/main/java"), files("src/test/java"))
                        .filter(f -> !f.endsWith("SourceTest.java"))
                        .filter(f -> NEVER.stream().anyMatch(text(f)::contains)))
                .isEmpty();
    }

    private static String text(Path file) {
        return String.join("\n", lines(file));
    }

    private static Stream<Path> files(String root) {
        try (Stream<Path> found = Files.walk(Path.of(root))) {
            return found.filter(f -> f.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without blank lines, package and imports. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("import ") && !l.startsWith("package "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
