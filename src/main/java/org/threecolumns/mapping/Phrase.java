package org.threecolumns.mapping;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.threecolumns.form.Words;

/** Words as somebody typed them, ready to stand at the start, in the middle or at the end of a sentence. */
record Phrase(String words) {

    /** Words that have a capital letter only because a sentence began with them. */
    private static final Set<String> LITTLE_WORDS =
            Set.of(("the a an this that these those he she it they we you his her its their"
                            + " our my your there here when after before since because about if at on in for from with without by to of as"
                            + " every each all both some many no not nobody somebody everybody until during one two")
                    .split(" +"));

    private static final Pattern FUTURE = Pattern.compile(
            "^(?:(?!\\b(?:that|which|who)\\b)[^.!?])*\\b(?:may|might|could|will|would|can|cannot|won't|won’t)\\b.*",
            Pattern.DOTALL);

    static Phrase of(String typed) {
        return new Phrase(typed == null ? "" : Words.clean(typed).replaceAll("\\s+", " "));
    }

    boolean startsWithAny(String... starts) {
        return Stream.of(starts).anyMatch(start -> words.regionMatches(true, 0, start, 0, start.length()));
    }

    boolean says(String part) {
        return words.toLowerCase(Locale.UK).contains(part);
    }

    /** Whether it is a clause of its own about what may be, such as "Chidi may stop eating". */
    boolean saysWhatMayBe() {
        return FUTURE.matcher(words).matches();
    }

    Phrase without(String start) {
        return startsWithAny(start) ? new Phrase(words.substring(start.length())) : this;
    }

    /** Without what ends a sentence, so that more can follow. */
    String open() {
        return words.replaceAll("(?<![.…])[.,;:]+$", "");
    }

    /** With a small letter where the capital came from typing only; names keep theirs. */
    String lowerStart() {
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        String small = first.toLowerCase(Locale.UK);
        return LITTLE_WORDS.contains(small) ? small + words.substring(first.length()) : words;
    }

    /** With a capital letter and an end. */
    String sentence() {
        String ended = words.matches("(?s).*[.!?…][\"”’')]*") ? words : words.replaceAll("[,;:]+$", "") + ".";
        int first = 0;
        while (first < ended.length() - 1 && "\"“‘'(".indexOf(ended.charAt(first)) >= 0) {
            first++;
        }
        int next = ended.offsetByCodePoints(first, 1);
        return ended.substring(0, first) + ended.substring(first, next).toUpperCase(Locale.UK) + ended.substring(next);
    }
}
