package org.threecolumns.family;

import java.text.Normalizer;
import java.util.Locale;

/** Makes names comparable: lower case, no accents, only letters, digits and single spaces. */
public final class SearchName {

    private SearchName() {}

    public static String of(String... parts) {
        String joined = String.join(" ", parts);
        String plain = Normalizer.normalize(joined, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.UK)
                .replaceAll("['’`]", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }
}
