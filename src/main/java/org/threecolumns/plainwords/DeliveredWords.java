package org.threecolumns.plainwords;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the list that every council starts with. */
final class DeliveredWords {

    private static final int PARTS = 6;

    private DeliveredWords() {}

    static List<PlainWordInput> read() {
        try (InputStream file = DeliveredWords.class.getResourceAsStream("/plainwords/delivered.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DeliveredWords::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlainWordInput entry(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != PARTS) {
            throw new IllegalStateException("An entry has six parts: " + line);
        }
        return new PlainWordInput(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]);
    }
}
