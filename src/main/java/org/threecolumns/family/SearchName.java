package org.threecolumns.family;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes names comparable: lower case, no accents, only letters, digits and single spaces. */
public final class SearchName {

    /** Some scripts grow when they are taken apart, beyond what the column holds. */
    private static final int LONGEST = 220;

    private SearchName() {}

    public static String of(String... parts) {
        String joined = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
        String plain = Normalizer.normalize(joined, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String name = plain.toLowerCase(Locale.UK)
                .replaceAll("['’`]", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }
}
