package org.threecolumns.plainwords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A text of {@code sentences.txt} with the marks that a person would make.
 *
 * @param heldOut whether it is one of those that nobody tunes the rules on: every third
 */
record MarkedText(String text, List<String> names, List<Place> expected, boolean heldOut) {

    static final Path FILE = Path.of("src", "test", "resources", "plainwords", "sentences.txt");

    private static final int HELD_OUT = 3;
    private static final String SIGNS = "[]{}";

    /** Where a mark is expected. */
    record Place(MarkKind kind, int start, int end) {

        boolean isMetBy(Mark mark) {
            return mark.kind() == kind && mark.start() < end && mark.end() > start;
        }
    }

    static List<MarkedText> all() {
        try {
            List<String> lines = Files.readAllLines(FILE).stream()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
            return IntStream.range(0, lines.size())
                    .mapToObj(i -> read(lines.get(i), i % HELD_OUT == HELD_OUT - 1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MarkedText read(String line, boolean heldOut) {
        String head = line.contains(" | ") ? line.substring(0, line.indexOf(" | ")) : "";
        String marked = head.isEmpty() ? line : line.substring(head.length() + " | ".length());
        List<Place> expected = new ArrayList<>();
        String text = readInto(expected, marked);
        if (head.startsWith("hard")) {
            expected.add(new Place(MarkKind.HARD_READING, 0, text.length()));
        }
        int names = head.indexOf("names=");
        return new MarkedText(
                text,
                names < 0
                        ? List.of()
                        : Arrays.asList(
                                head.substring(names + "names=".length()).split(", ")),
                List.copyOf(expected),
                heldOut);
    }

    private static String readInto(List<Place> expected, String marked) {
        StringBuilder text = new StringBuilder();
        int word = 0;
        int sentence = 0;
        for (char sign : marked.toCharArray()) {
            switch (sign) {
                case '[' -> word = text.length();
                case '{' -> sentence = text.length();
                case ']' -> expected.add(new Place(MarkKind.JARGON, word, text.length()));
                case '}' -> expected.add(new Place(MarkKind.LONG_SENTENCE, sentence, text.length()));
                default -> text.append(SIGNS.indexOf(sign) < 0 ? sign : "");
            }
        }
        return text.toString();
    }
}
